// What is written here goes to the house, one commit at a time. What is typed while one is on its way goes together with the next.
import { send } from "./collab.js";
import { heardOf } from "./heard.js";

const GATHERED = 40;
const ANSWERED_WITHIN = 5_000;
const TOO_FAST = 2_000;
const FRAME = 60 * 1024;
const REFUSALS = { stale: "stale", forbidden: "not-permitted" };

/** `isOpen` says whether the line is, `mayWrite` whether the house takes anything new as well; `refused` hears {code, sentence}. */
export function sending({ page, world, door, line, isOpen, mayWrite, refused }) {
  let cancelNext = null;
  let cancelAgain = () => {};

  function changed() {
    if (!cancelNext && !heardOf(page.state()).inflight) {
      cancelNext = world.after(GATHERED, now);
    }
  }

  function now() {
    stopWaiting();
    if (!mayWrite()) {
      return;
    }
    const { state, commit } = send(page.state());
    if (state !== page.state()) {
      page.show(state, []);
    }
    if (commit) {
      give(commit);
    }
  }

  /** A line has just begun: what was on its way when the last one went is sent again as it was. */
  function resume() {
    const { inflight } = heardOf(page.state());
    if (inflight) {
      give(inflight.commit);
    } else {
      now();
    }
  }

  /** As a frame if it fits into one. Without an answer it is given again, and the line looked at: one client and seq are one commit. */
  function give(commit) {
    again(ANSWERED_WITHIN, commit, line.wake);
    const { client, ...rest } = commit;
    const frame = { t: "commit", ...rest };
    if (new TextEncoder().encode(JSON.stringify(frame)).length <= FRAME) {
      line.send(frame);
    } else {
      post(commit);
    }
  }

  function again(delay, commit, look = () => {}) {
    cancelAgain();
    cancelAgain = world.after(delay, () => {
      if (isWaiting(commit) && isOpen()) {
        give(commit);
        look();
      }
    });
  }

  const isWaiting = (commit) => heardOf(page.state()).inflight?.commit === commit;

  async function post(commit) {
    const { outcome, code, sentence } = await door.save(commit);
    if (outcome === "ended" || outcome === "unknown") {
      line.cut(); // the next try says why
    } else if (outcome !== "saved" && outcome !== "away" && isWaiting(commit)) {
      meet({ seq: commit.seq, code: REFUSALS[outcome] ?? code, sentence });
    }
  }

  function meet({ seq, code, sentence }) {
    const { inflight } = heardOf(page.state());
    if (inflight?.seq !== seq) {
      return;
    }
    if (code === "too-fast") {
      again(TOO_FAST, inflight.commit);
    } else {
      cancelAgain();
      refused({ code, sentence });
    }
  }

  function stopWaiting() {
    cancelNext?.();
    cancelNext = null;
  }

  return {
    changed,
    now,
    resume,
    meet,
    stop() {
      stopWaiting();
      cancelAgain();
    },
  };
}
