// Gives account of how the text stands: in the line at the foot, in the banner when the line is gone, and aloud where that changes.
import { heardOf } from "./heard.js";
import { standing } from "./standing.js";
import { tell } from "./tell.js";
import { waiting } from "./waiting.js";

const LOOK = 1_000;
const QUIET = 250;
const KEY = 300;

export function accountOf({ page, status, banner, announce, world, words }) {
  const look = waiting(page.state, world);
  let line = { state: "start" };
  let text = "OPEN";
  let shown = "";
  let cancel = () => {};

  function now() {
    const { n, at } = heardOf(page.state());
    const { waits, since } = look();
    return { state: standing({ line: line.state, text, waits, since }), n, at, waits };
  }

  /** That everything is saved is said once it has been true for a moment; anything else at once. */
  function draw() {
    cancel();
    const account = now();
    if (account.state === "saved" && shown === "saving") {
      cancel = world.after(QUIET, () => show(now()));
    } else {
      show(account);
    }
  }

  function show(account) {
    const before = shown;
    shown = account.state;
    const sentence = status.tell(account);
    banner.tell(line, account);
    if (before !== shown && [before, shown].some((state) => state === "kept" || state === "away" || state === "frozen")) {
      announce(sentence);
    }
    if (account.waits > 0) {
      cancel = world.after(LOOK, draw);
    }
  }

  return {
    draw,
    now,
    line(about) {
      line = about;
      draw();
    },
    text(state) {
      text = state;
      draw();
    },
    /** For those who press a key to save: what is true, once what they have just typed has had its time. */
    say() {
      world.after(KEY, () => {
        draw();
        tell("decem:say", { text: `${status.tell(now())} ${words.savesItself}` });
      });
    },
  };
}
