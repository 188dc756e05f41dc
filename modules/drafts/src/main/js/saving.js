// Saves, and knows how things stand: "saved", "unsaved", "saving", "behind", "refused", "ended", "away". One save is on its way at
// a time; a pause in typing, Ctrl+S or the button asks for the next.
import { save } from "./door.js";
import { agreed, asMessage, notStored, sent, unsavedKey } from "./unsaved.js";

const PAUSE = 2500;
const AGAIN = 5000;

export function saving(view, address, tell) {
  const client = crypto.randomUUID();
  let seq = 0;
  let last = null;
  let state = "saved";
  let timer = 0;

  function become(next, about = {}) {
    state = next;
    tell({ state, ...about });
  }

  function mark(change) {
    view.dispatch(view.state.tr.setMeta(unsavedKey, change));
  }

  function later(delay) {
    clearTimeout(timer);
    timer = setTimeout(now, delay);
  }

  // A message whose answer was lost is sent again as it was, with the same number: the door stores it once.
  function message() {
    if (last) {
      return last;
    }
    const { base, steps } = unsavedKey.getState(view.state);
    mark(sent());
    seq += 1;
    last = { base, client, seq, steps: asMessage(steps) };
    return last;
  }

  async function now() {
    clearTimeout(timer);
    const waiting = unsavedKey.getState(view.state);
    if (state === "saving" || state === "behind" || (!last && waiting.steps.length === 0)) {
      return;
    }
    become("saving");
    settle(await save(address, message()));
  }

  function settle(answer) {
    if (answer.outcome === "away") {
      become("away");
      later(AGAIN);
      return;
    }
    last = null;
    if (answer.outcome === "saved") {
      view.dispatch(agreed(view.state, answer));
      const rest = unsavedKey.getState(view.state).steps.length;
      become(rest ? "unsaved" : "saved", { n: answer.n, at: answer.at });
      if (rest) {
        later(PAUSE);
      }
      return;
    }
    mark(notStored());
    become(answer.outcome, answer);
  }

  return {
    now,
    changed() {
      if (state === "saved" || state === "unsaved" || state === "refused") {
        become("unsaved");
        later(PAUSE);
      }
    },
    pending: () => last !== null || unsavedKey.getState(view.state).steps.length > 0,
    stop: () => clearTimeout(timer),
  };
}
