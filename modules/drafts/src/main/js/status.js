// The line at the foot: how the text stands, in words, and announced politely.

const signs = {
  saved: "done",
  unsaved: "pencil",
  saving: "clock",
  away: "lost",
  behind: "critical",
  refused: "critical",
  forbidden: "critical",
  ended: "critical",
  unknown: "critical",
};

export function statusLine(line) {
  const saved = line.querySelector("[data-part=saved]");
  const sign = line.querySelector(".saved use");
  const wordCount = line.querySelector("[data-part=words]");
  const texts = line.dataset;

  function tell({ state, n, at, sentence }) {
    line.dataset.state = state;
    sign.setAttribute("href", `/decem-assets/icons.svg#${signs[state]}`);
    const text = texts[state] ?? "";
    const time = at ? clock(at, texts.zone, document.documentElement.lang) : "";
    const how = text.replace("{0}", n ?? "").replace("{1}", `${time} ${texts.zoneName}`);
    saved.textContent = sentence ? `${sentence} ${how}` : how;
  }

  function count(doc) {
    const words = doc.textBetween(0, doc.content.size, " ", " ").split(/\s+/u).filter(Boolean).length;
    wordCount.textContent = texts.words.replace("{0}", words.toLocaleString(document.documentElement.lang));
  }

  return { tell, count };
}

/** The hour in the reader's own zone, written as on every page: 17:05, or 17 h 05. */
export function clock(at, timeZone, language) {
  const form = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone });
  const hour = form.format(new Date(at));
  return language === "fr" ? hour.replace(":", "\u00a0h\u00a0") : hour;
}
