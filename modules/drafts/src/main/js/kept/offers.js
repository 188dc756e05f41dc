// What somebody wrote and is not in the text is offered to them, one after the other: put it in, look at it, or discard it.
import { putIn } from "../rebuilt.js";
import { changesIn } from "../standing.js";
import { tell } from "../tell.js";
import { pairsOf } from "./unsent.js";

/**
 * `bar` is the banner, `look` shows pairs in a dialog and asks whether to discard them. `page` has state() and put(state); `lost` gets what
 * has no place any more, and `done` the offer that was dealt with.
 */
export function offersIn(bar, { page, look, lost, done, dayOf }) {
  const texts = bar.dataset;
  const waiting = [];
  let isOpen = true;
  const button = (name) => bar.querySelector(`[data-part=${name}]`);

  button("put").addEventListener("click", put);
  button("look").addEventListener("click", () => look(pairs(), null));
  button("discard").addEventListener("click", () => look(pairs(), next));

  function pairs() {
    return pairsOf(waiting[0], page.state().doc);
  }

  async function put() {
    const { state, lost: left, suggested } = putIn(page.state(), waiting[0], page.own);
    page.put(state);
    lost(left);
    if (suggested) {
      tell("decem:say", { text: texts.suggested });
    }
    await next();
  }

  async function next() {
    const dealtWith = waiting.shift();
    draw();
    await done(dealtWith);
  }

  function draw() {
    bar.hidden = waiting.length === 0;
    if (waiting.length > 0) {
      const { steps, kind, at } = waiting[0];
      const count = changesIn(steps);
      const sentence = texts[`${kind}${count === 1 ? "One" : ""}`];
      button("what").textContent = sentence.replace("{0}", count.toLocaleString(document.documentElement.lang)).replace("{1}", dayOf(at));
      button("put").hidden = !isOpen;
    }
  }

  return {
    /** `kind` is "visit" for what an earlier visit left, "late" for what came when nothing could be written any more. */
    add(offer) {
      waiting.push(offer);
      draw();
    },
    open(now) {
      isOpen = now;
      draw();
    },
  };
}
