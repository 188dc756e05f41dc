// Page and house have lost each other: the house's document is read again, and what was written here is put into it where it fits.
import { heardOf } from "./heard.js";
import { patience } from "./patience.js";
import { renewed } from "./rebuilt.js";

/** `done` is told when the page stands on the house's document again, `wait` after how long it is tried next, `over` that it is of no use. */
export function renewal({ page, world, door, done, wait, over }) {
  const tries = patience(world);
  let running = false;
  let cancel = () => {};
  let isFar = false;

  /** `storedUpTo` is the last of my numbers that the house has, where it said so; `far` that too much was missed to go on from here. */
  async function begin(storedUpTo = null, far = false) {
    cancel();
    isFar ||= far;
    if (running) {
      return;
    }
    running = true;
    const stored = await isStored(storedUpTo);
    const text = stored === null ? { outcome: "away" } : await door.load();
    running = false;
    if (text.outcome === "loaded") {
      tries.forget();
      finish(text, stored);
    } else if (text.outcome === "away") {
      const delay = tries.next();
      cancel = world.after(delay, () => begin(storedUpTo));
      wait(delay);
    } else {
      over(text.outcome);
    }
  }

  /** Whether the commit that is on its way was stored: given again, it has the same answer. Null where nobody answers. */
  async function isStored(upTo) {
    const { inflight } = heardOf(page.state());
    if (!inflight || upTo !== null) {
      return Boolean(inflight) && inflight.seq <= upTo;
    }
    const { outcome } = await door.save(inflight.commit);
    return outcome === "away" ? null : outcome === "saved";
  }

  function finish({ n, at, doc: json }, stored) {
    const doc = page.state().schema.nodeFromJSON(json);
    const { state, news } = renewed(page.state(), { n, at, doc, stored, own: isFar ? page.own : null });
    isFar = false;
    page.show(state, [news]);
    done();
  }

  return { begin, isRunning: () => running };
}
