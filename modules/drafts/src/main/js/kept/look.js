// A dialog that shows what somebody wrote beside what stands there now. Where it is to be discarded, it asks.

/** Gives look(pairs, discard): without `discard` there is nothing to ask. */
export function lookIn(dialog) {
  const texts = dialog.dataset;
  const part = (name) => dialog.querySelector(`[data-part=${name}]`);

  return (pairs, discard) => {
    part("title").textContent = discard ? texts.discard : texts.look;
    part("pairs").replaceChildren(...pairs.map((pair) => row(pair, texts)));
    part("nothing").hidden = pairs.length > 0;
    part("discard").hidden = !discard;
    dialog.returnValue = "";
    dialog.onclose = () => dialog.returnValue === "discard" && discard?.();
    dialog.showModal();
  };
}

function row({ mine, now }, texts) {
  const pair = document.createElement("div");
  pair.className = "pair";
  pair.append(side(texts.mine, mine, texts.copy), side(texts.now, now || texts.none, null));
  return pair;
}

function side(title, text, copy) {
  const box = document.createElement("div");
  const head = document.createElement("h3");
  head.textContent = title;
  const body = document.createElement("p");
  body.textContent = text;
  box.append(head, body);
  if (copy) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "b b--s";
    button.textContent = copy;
    button.onclick = () => navigator.clipboard.writeText(text);
    box.append(button);
  }
  return box;
}
