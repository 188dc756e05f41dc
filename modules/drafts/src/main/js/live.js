// Keeps the page and the house together over a line: what is written here goes there, what is written elsewhere comes here, and where the
// two have lost each other the page is brought to where the house is. Nothing that was written is dropped without a word.
import { heardOf, unconfirmed } from "./heard.js";
import { hearing } from "./hearing.js";
import { laidAside, refused, renamed } from "./rebuilt.js";
import { renewal } from "./renewal.js";
import { sending } from "./sending.js";
import { mayWrite } from "./suggesting/may.js";

/**
 * `page` has state(), show(state, news), soon(act), holds(commit) and newClient(); `makeLine` makes a line of {hello, hear, become}. `tell`
 * gets what the page may want to show: {t: "line"} for every state of the line, {t: "refused"}, {t: "aside"} for what was written and cannot
 * be sent now, and the frames about people and about the state of the text.
 */
export function live({ page, makeLine, door, world, build = "", tell }) {
  let state = null; // of the text; nothing is known of it until the house has greeted us
  let may = null;
  let me = null;
  const isWritable = () => state === "OPEN" && mayWrite(may);
  const line = makeLine({ hello, hear: take, become });
  const ears = hearing({ page, world, heard, lost: () => renew() });
  const isOpen = () => line.state() === "open";
  const pen = sending({ page, world, door, line, isOpen, mayWrite: () => isOpen() && isWritable(), refused: takeBack });
  const renewing = renewal({
    page,
    world,
    door,
    done: line.begin,
    wait: (again) => tell({ t: "line", state: "cut-off", why: "away", again }),
    over: stopFor,
  });

  function hello() {
    return { client: heardOf(page.state()).client, since: ears.upTo(), build };
  }

  function become(now, about) {
    tell({ t: "line", state: now, ...about });
    if (now === "open") {
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
        return renew(frame.seq, true);
      case "welcome":
        return greet(frame);
      case "state":
        tell(frame);
        return find(frame.state);
      case "may":
        tell(frame);
        may = frame.may;
        return find(state);
      default:
        return tell(frame);
    }
  }

  /** Page and house must go by the same rules: a page of another build is loaded again before it writes on. */
  function isOutdated(frame) {
    return Boolean(build && frame.build) && frame.build !== build;
  }

  function stopFor(why) {
    line.stop();
    tell({ t: "line", state: "over", why });
  }

  function greet(frame) {
    me ??= frame.me.handle;
    if (me !== frame.me.handle) {
      return stopFor("another"); // what is written here is not theirs
    }
    if (isOutdated(frame)) {
      return stopFor("renewed");
    }
    tell(frame);
    may = frame.me.may;
    return find(frame.state);
  }

  function find(now) {
    state = now;
    heard(false);
  }

  function heard(something) {
    if (isWritable()) {
      something ? pen.now() : pen.changed();
    } else if (state && unconfirmed(page.state()).length > 0 && !heardOf(page.state()).inflight) {
      layAside();
    }
  }

  /** Where nothing may be written, nothing stays in the text that the house does not have; its author finds it beside the text. */
  function layAside() {
    const { state: after, aside } = laidAside(page.state());
    page.show(after, []);
    tell({ t: "aside", ...aside });
  }

  function takeBack({ code, sentence }) {
    if (code === "stale") {
      renew(null, true);
    } else if (code === "out-of-order" || code === "not-yours") {
      rename();
    } else if (code === "not-open" || code === "not-permitted") {
      layAside();
    } else {
      const { state: after, news } = refused(page.state());
      page.show(after, [{ ...news, lost: [] }]);
      tell({ t: "refused", code, sentence, lost: news.lost });
      pen.now();
    }
  }

  /** The house knows this page by numbers that the page does not: it goes on under another name. */
  function rename() {
    line.stop();
    ears.clear();
    page.show(renamed(page.state(), page.newClient()), []);
    line.begin();
  }

  function renew(storedUpTo, far) {
    line.stop();
    ears.clear();
    renewing.begin(storedUpTo, far);
  }

  return {
    begin: line.begin,
    stop: line.stop,
    wake: () => renewing.isRunning() || line.wake(),
    /** The browser knows that it has no network. */
    cut: line.cut,
    /** Something was written here. */
    changed: pen.changed,
    now: pen.now,
    /** Where the caret is, for the others. */
    say: (frame) => isOpen() && line.send(frame),
    isOpen,
    /** The window closes: what can still leave does, and what cannot has a number by which it is known at the next visit. */
    leave() {
      pen.now();
      const { inflight } = heardOf(page.state());
      if (inflight && unconfirmed(page.state()).length > 0) {
        door.save(inflight.commit, { keepalive: true });
      }
    },
  };
}
