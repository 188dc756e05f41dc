// What the house says waits here until the page can take it: once per picture that the screen shows, and not into a letter that is just
// being composed.
import { OutOfStep, hear, hearTogether } from "./collab.js";
import { heardOf, isOwn, unconfirmed } from "./heard.js";

const HELD_AT_MOST = 5_000;
const LOOK_AGAIN = 100;
const ONE_BY_ONE = 20_000;

/** `heard` is called after each time with whether something of mine was among it; `lost` when page and house have not the same document. */
export function hearing({ page, world, heard, lost }) {
  const queue = [];
  let expected = false;
  let heldSince = null;

  /** False when something between is missing. */
  function gather({ n, c }) {
    const known = upTo();
    if (n > known) {
      return false;
    }
    queue.push(...c.slice(known - n));
    if (queue.length > 0) {
      expect(page.soon);
    }
    return true;
  }

  const upTo = () => heardOf(page.state()).n + queue.length;

  function expect(later) {
    if (!expected) {
      expected = true;
      later(() => {
        expected = false;
        flush();
      });
    }
  }

  function flush() {
    const news = [];
    let state = page.state();
    let next = state;
    while (next && queue.length > 0 && !held(queue[0])) {
      state = next;
      next = take(state, news);
    }
    if (news.length > 0) {
      page.show(next ?? state, news);
      heard(news.some(({ own }) => own));
    }
    if (!next) {
      lost();
    }
  }

  /** The state after what comes next; nothing when it cannot be. */
  function take(state, news) {
    const count = together(state);
    try {
      const { state: after, news: one } = count > 1 ? hearTogether(state, queue.slice(0, count)) : hear(state, queue[0]);
      queue.splice(0, count);
      news.push(one);
      return after;
    } catch (error) {
      if (error instanceof OutOfStep) {
        return null;
      }
      throw error;
    }
  }

  /** Taking long writing over each of very many commits would stop the page; then others' are taken at once, up to the next of mine. */
  function together(state) {
    if (queue.length * unconfirmed(state).length < ONE_BY_ONE) {
      return 1;
    }
    const own = queue.findIndex((commit) => isOwn(state, commit));
    return Math.max(1, own < 0 ? queue.length : own);
  }

  function held(commit) {
    if (!page.holds(commit)) {
      heldSince = null;
      return false;
    }
    heldSince ??= world.now();
    if (world.now() - heldSince > HELD_AT_MOST) {
      return false;
    }
    expect((act) => world.after(LOOK_AGAIN, act));
    return true;
  }

  return {
    gather,
    upTo,
    clear: () => queue.splice(0),
  };
}
