// The line at the foot: how the text stands, in words, and announced politely.

export function statusLine(line) {
  const saved = line.querySelector("[data-part=saved]");
  const wordCount = line.querySelector("[data-part=words]");
  const texts = line.dataset;

  function tell({ state, n, at, sentence }) {
    line.dataset.state = state;
    const text = texts[state] ?? "";
    const how = text.replace("{0}", n ?? "").replace("{1}", at ? clock(at) : "");
    saved.textContent = sentence ? `${sentence} ${how}` : how;
  }

  function count(doc) {
    const words = doc.textBetween(0, doc.content.size, " ", " ").split(/\s+/u).filter(Boolean).length;
    wordCount.textContent = texts.words.replace("{0}", words.toLocaleString(document.documentElement.lang));
  }

  return { tell, count };
}

function clock(at) {
  return new Date(at).toLocaleTimeString(document.documentElement.lang, { hour12: false });
}
