// Keeps on the shelf what this window has written and the house has not confirmed for a while. While the house answers there is nothing to
// keep: a commit is on disk there before one has looked up.
import { heardOf, unconfirmed } from "../heard.js";
import { asSent } from "../sent.js";

const SLOW = 1_000;
const AGAIN = 400;

/**
 * `who` gives the handle of whoever writes, or null while it is not known; `isOpen` whether the line is. `now` is the time of day.
 */
export function keeper({ key, text, state, shelf, who, isOpen, world, now = Date.now }) {
  let kept = false;
  let due = false;
  let answeredAt = world.now();
  let waited = null;
  let documents = { doc: null, json: null };

  /** Something was written, sent, heard or lost. */
  function look() {
    const steps = unconfirmed(state());
    const first = heardOf(state()).inflight ?? steps[0] ?? null;
    if (first !== waited) {
      waited = first;
      answeredAt = world.now();
    }
    if (steps.length === 0) {
      forget();
    } else if (!due) {
      due = true;
      world.after(isOpen() ? SLOW : AGAIN, write);
    }
  }

  function write() {
    due = false;
    if (unconfirmed(state()).length === 0) {
      return;
    }
    if (isOpen() && world.now() - answeredAt < SLOW) {
      look();
    } else {
      flush();
    }
  }

  /** At once, whatever else there is to do: the window may be closing. */
  async function flush() {
    const handle = who();
    const steps = unconfirmed(state());
    if (handle && steps.length > 0) {
      kept = true;
      await shelf.put(row(handle, steps));
    }
  }

  function row(handle, steps) {
    const { n, doc, inflight } = heardOf(state());
    if (documents.doc !== doc) {
      documents = { doc, json: doc.toJSON() };
    }
    const sent = inflight ? asSent(steps.slice(0, inflight.count)).length : 0;
    return { key, text, who: handle, at: now(), n, doc: documents.json, steps: asSent(steps), sent, commit: inflight?.commit ?? null };
  }

  async function forget() {
    if (kept) {
      kept = false;
      await shelf.remove(key);
    }
  }

  return { look, flush };
}
