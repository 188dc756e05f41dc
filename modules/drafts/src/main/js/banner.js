// The banner under the header while the house cannot be reached: what is safe, what the others see, what to do.
import { clock } from "./status.js";

const AFTER = 2_000;
const ENDS = { "no-right": "no-right", unknown: "no-right", forbidden: "no-right", ended: "ended", many: "many", malformed: "malformed", renewed: "renewed", another: "another" };
const RELOADS = new Set(["malformed", "renewed", "another"]);
const PASSING = new Set(["slow", "flood", "stopping", "moved", "trouble"]);

/** `again` begins a new try at once. */
export function lostBanner(bar, { again, world, zone }) {
  const texts = bar.dataset;
  const fill = (name, text) => {
    const place = bar.querySelector(`[data-part=${name}]`);
    if (place.textContent !== text) {
      place.textContent = text;
    }
  };
  let gone = false;
  let cancel = () => {};
  bar.querySelector("[data-part=again]").addEventListener("click", again);
  bar.querySelector("[data-part=reload]").addEventListener("click", () => window.location.reload());

  function tell(line, account) {
    const isGone = line.state === "cut-off" || line.state === "over";
    if (line.state === "open") {
      hide();
    } else if (isGone) {
      write(line, account);
      appear(line.state === "over" ? 0 : AFTER);
    } else if (!bar.hidden) {
      write(line, account, true);
    }
  }

  function appear(delay) {
    if (!gone) {
      gone = true;
      cancel = world.after(delay, () => {
        bar.hidden = false;
      });
    }
  }

  function hide() {
    cancel();
    gone = false;
    bar.hidden = true;
  }

  function write({ why }, { n, at, waits }) {
    const end = ENDS[why];
    const say = (key) => texts[camel(key)];
    if (end || why) {
      fill("what", say(end ?? (PASSING.has(why) ? why : "lost")));
    }
    fill("safe", say("saved").replace("{0}", n).replace("{1}", clock(at, zone)));
    fill("kept", waits === 0 ? "" : say(waits === 1 ? "kept-one" : "kept").replace("{0}", waits.toLocaleString(document.documentElement.lang)));
    if (end || why) {
      fill("todo", say(`todo-${end ?? "go-on"}`));
      show("again", end !== "no-right" && !RELOADS.has(end));
      show("reload", RELOADS.has(end));
      show("sign-in", end === "ended");
    }
  }

  function show(name, isShown) {
    bar.querySelector(`[data-part=${name}]`).hidden = !isShown;
  }

  return { tell };
}

const camel = (key) => key.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
