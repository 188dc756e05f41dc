// Somebody saved while I wrote: both texts are shown paragraph by paragraph, nothing is merged, nothing of mine is lost. I go on from
// the saved text and take of mine what I still want.

/** Blocks of my document that the saved one does not have like this: [{mine, saved}], either side may be "". */
export function differences(mine, saved) {
  const theirs = byId(saved);
  const own = byId(mine);
  const changed = [];
  for (const [id, text] of own) {
    if (theirs.get(id) !== text) {
      changed.push({ mine: text, saved: theirs.get(id) ?? "" });
    }
  }
  for (const [id, text] of theirs) {
    if (!own.has(id)) {
      changed.push({ mine: "", saved: text });
    }
  }
  return changed;
}

function byId(doc) {
  const blocks = new Map();
  doc.descendants((node) => {
    if (node.isTextblock && node.attrs.id) {
      blocks.set(node.attrs.id, node.textContent);
    }
  });
  return blocks;
}

/** Fills the panel that stands ready in the page; `takeSaved` goes on from the saved text. */
export function showBehind(panel, { mine, saved, by, n }, takeSaved) {
  const words = panel.dataset;
  panel.querySelector("[data-part=sentence]").textContent = words.sentence.replace("{0}", by).replace("{1}", n);
  const rows = differences(mine, saved).map((pair) => row(pair, words));
  panel.querySelector("[data-part=pairs]").replaceChildren(...rows);
  const go = panel.querySelector("[data-part=take]");
  go.hidden = false;
  go.onclick = () => {
    go.hidden = true;
    takeSaved();
  };
  panel.querySelector("[data-part=close]").onclick = () => {
    panel.hidden = true;
  };
  panel.hidden = false;
  panel.focus();
}

function row({ mine, saved }, words) {
  const pair = document.createElement("div");
  pair.className = "pair";
  pair.append(side(words.mine, mine, words.copy), side(words.saved, saved, null));
  return pair;
}

function side(title, text, copy) {
  const box = document.createElement("div");
  const head = document.createElement("h3");
  head.textContent = title;
  const body = document.createElement("p");
  body.textContent = text || "—";
  box.append(head, body);
  if (copy && text) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "b b--s";
    button.textContent = copy;
    button.onclick = () => navigator.clipboard.writeText(text);
    box.append(button);
  }
  return box;
}
