// Keeps the page and the house together over a line: what is written here goes there, what is written elsewhere comes here, and where the
// two have lost each other the page is brought to where the house is. Nothing that was written is dropped without a word.
import { heardOf, unconfirmed } from "./heard.js";
import { hearing } from "./hearing.js";
import { laidAside, refused, renamed } from "./rebuilt.js";
import { renewal } from "./renewal.js";
import { sending } from "./sending.js";

/**
 * `page` has state(), show(state, news), soon(act), holds(commit) and newClient(); `makeLine` makes a line of {hello, hear, become}. `tell`
 * gets what the page may want to show: {t: "line"} for every state of the line, {t: "refused"}, {t: "aside"} for what was written and cannot
 * be sent now, and the frames about people and about the state of the text.
 */
export function live({ page, makeLine, door, world, build = "", tell }) {
  let text = "unknown"; // until the house has greeted us; then "open" to be written in, or "shut"
  const line = makeLine({ hello, hear: take, become });
  const ears = hearing({ page, world, heard, lost: renew });
  const isOpen = () => line.state() === "open";
  const pen = sending({ page, world, door, line, isOpen, mayWrite: () => isOpen() && text === "open", refused: takeBack });
  const renewing = renewal({
    page,
    world,
    door,
    done: line.begin,
    wait: (again) => tell({ t: "line", state: "cut-off", why: "away", again }),
    over: (why) => tell({ t: "line", state: "over", why }),
  });

  function hello() {
    return { client: heardOf(page.state()).client, since: ears.upTo(), build };
  }

  function become(state, about) {
    tell({ t: "line", state, ...about });
    if (state === "open") {
      pen.resume();
    } else {
      pen.stop();
    }
  }

  function take(frame) {
    switch (frame.t) {
      case "commits":
        return ears.gather(frame) || line.cut();
      case "refused":
        return pen.meet(frame);
      case "stale":
        return renew();
      case "welcome":
        tell(frame);
        return find(frame.state === "OPEN" && frame.me.may === "edit");
      case "state":
        tell(frame);
        return find(frame.state === "OPEN");
      default:
        return tell(frame);
    }
  }

  function find(isWritable) {
    text = isWritable ? "open" : "shut";
    heard(false);
  }

  function heard(something) {
    if (text === "open") {
      something ? pen.now() : pen.changed();
    } else if (text === "shut" && unconfirmed(page.state()).length > 0 && !heardOf(page.state()).inflight) {
      layAside();
    }
  }

  /** Where nothing may be written, nothing stays in the text that the house does not have; its author finds it beside the text. */
  function layAside() {
    const { state, aside } = laidAside(page.state(), page.newClient());
    anew(state, []);
    tell({ t: "aside", ...aside });
  }

  function takeBack({ code, sentence }) {
    if (code === "stale") {
      renew();
    } else if (code === "out-of-order") {
      anew(renamed(page.state(), page.newClient()), []);
    } else if (code === "not-open" || code === "not-permitted") {
      layAside();
    } else {
      const { state, news } = refused(page.state(), page.newClient());
      anew(state, [news]);
      tell({ t: "refused", code, sentence });
    }
  }

  /** The page goes by another name: no late copy of a refused commit can be taken for one of the next. */
  function anew(state, news) {
    line.stop();
    ears.clear();
    page.show(state, news);
    line.begin();
  }

  function renew() {
    line.stop();
    ears.clear();
    renewing.begin();
  }

  return {
    begin: line.begin,
    stop: line.stop,
    wake: () => renewing.isRunning() || line.wake(),
    /** Something was written here. */
    changed: pen.changed,
    now: pen.now,
    /** Where the caret is, for the others. */
    say: (frame) => isOpen() && line.send(frame),
    lineState: line.state,
  };
}
