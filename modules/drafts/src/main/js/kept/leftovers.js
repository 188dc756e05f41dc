// What has no place in the text any more is shown to its author until they have taken what they need.
import { textsOf } from "./unsent.js";

/** `look` shows pairs in a dialog; `done` gets the keys of what was dealt with. */
export function leftoversIn(bar, { page, look, done }) {
  const texts = bar.dataset;
  let waiting = [];

  bar.querySelector("[data-part=look]").addEventListener("click", () => look(pairs(), null));
  bar.querySelector("[data-part=close]").addEventListener("click", () => {
    const keys = waiting.map(({ key }) => key);
    waiting = [];
    bar.hidden = true;
    done(keys);
  });

  function pairs() {
    const now = textsOf(page.state().doc);
    return waiting.flatMap(({ items }) => items).map(({ id, words }) => ({ mine: words, now: now.get(id) ?? "" }));
  }

  return {
    /** `sentence` says why, where the house did. */
    add(leftover) {
      waiting.push(leftover);
      const { sentence = "" } = leftover;
      bar.querySelector("[data-part=what]").textContent = sentence ? `${sentence} ${texts.refused}` : texts.gone;
      bar.hidden = false;
    },
  };
}
