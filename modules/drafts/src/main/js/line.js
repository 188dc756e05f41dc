// The line to the house, as a few named states. It begins anew by itself whenever it can; what was not answered is for its user to send
// again.
//   start        nothing was tried yet
//   opening      a way is being made and the first frame waited for
//   catching-up  greeted; what was missed is coming
//   open         everything that others sent so far was heard
//   cut-off      gone; tried again at a known moment
//   over         gone, and trying again by itself would not help
import { patience } from "./patience.js";

const WELCOME_WITHIN = 8_000;
const PING_AFTER = 20_000;
const GONE_AFTER = 45_000;
const LOOK_EVERY = 5_000;
const WAKE_WITHIN = 5_000;
const WITHOUT_SOCKET = 600_000;
const STEADY = 10_000;

/** What the house says with its last frame, and what then helps: another try, after so long, or nothing. */
const FAREWELLS = { "no-ticket": 0, silent: 0, slow: 0, moved: 0, stale: 0, trouble: 1_000, stopping: 1_000, flood: 60_000 };
export const CODES = {
  4001: "ended",
  4003: "no-right",
  4004: "no-ticket",
  4008: "silent",
  4009: "slow",
  4010: "flood",
  4011: "malformed",
  4012: "moved",
  4013: "stopping",
  4014: "many",
  4015: "trouble",
  4016: "stale",
};

/**
 * `ways` are {socket, requests}, each a function (hello, {frame, alive, gone}) giving {send, close}. `hello` says what to begin with, `hear`
 * gets the frames, `become` every new state with what is known about it.
 */
export function line({ ways, hello, hear, become, world }) {
  const tries = patience(world);
  let state = "start";
  let link = null;
  let head = 0;
  let heardAt = 0;
  let since = 0;
  let socketAgainAt = 0;
  let why = null;
  let cancel = () => {};

  function turn(next, about = {}) {
    state = next;
    why = about.why;
    since = world.now();
    become(next, about);
  }

  function wait(delay, act) {
    cancel();
    cancel = world.after(delay, act);
  }

  function begin() {
    drop();
    turn("opening");
    open(world.now() < socketAgainAt ? "requests" : "socket");
  }

  function open(name) {
    const own = { name, welcomed: false };
    const ifOwn = (act) => (about) => link === own && act(about);
    link = own;
    heardAt = world.now();
    wait(WELCOME_WITHIN, () => gone({ why: "mute" }));
    own.way = ways[name](hello(), { frame: ifOwn(take), alive: ifOwn(alive), gone: ifOwn(gone) });
    if (link !== own) {
      own.way.close();
    }
  }

  function alive() {
    heardAt = world.now();
  }

  function take(frame) {
    alive();
    switch (frame.t) {
      case "welcome":
        return welcome(frame);
      case "commits":
        return commits(frame);
      case "bye":
        return gone({ why: frame.code });
      case "ping":
        send({ t: "pong" });
        return compare(frame);
      case "pong":
        return compare(frame);
      default:
        return hear(frame);
    }
  }

  /** A house that says how far it is shows us whether something never came. */
  function compare({ head: there }) {
    if (state === "open" && there > hello().since) {
      gone({ why: "cut" });
    }
  }

  function welcome(frame) {
    link.welcomed = true;
    if (link.name === "requests" && world.now() >= socketAgainAt) {
      socketAgainAt = world.now() + WITHOUT_SOCKET;
    }
    head = frame.head;
    wait(LOOK_EVERY, look);
    turn("catching-up");
    hear(frame);
    arrive(hello().since);
  }

  function commits(frame) {
    hear(frame);
    arrive(frame.n + frame.c.length);
  }

  function arrive(n) {
    if (state === "catching-up" && n >= head) {
      turn("open");
    }
  }

  /** A socket that never said a word may be shut out by something between us: then requests are tried at once. */
  function gone(about) {
    const silent = about.why === "blocked" || about.why === "mute";
    if (silent && link.name === "socket" && !link.welcomed) {
      drop();
      open("requests");
      return;
    }
    drop();
    if (about.why in FAREWELLS || about.why === "away" || about.why === "cut" || silent) {
      cutOff(about);
    } else {
      turn("over", about);
    }
  }

  function cutOff(about) {
    if (state === "open" && world.now() - since > STEADY) {
      tries.forget();
    }
    const delay = (FAREWELLS[about.why] ?? 0) + tries.next();
    turn("cut-off", { ...about, again: delay });
    wait(delay, begin);
  }

  function look() {
    const silence = world.now() - heardAt;
    if (silence >= GONE_AFTER) {
      gone({ why: "silent" });
      return;
    }
    if (silence >= PING_AFTER) {
      send({ t: "ping" });
    }
    wait(LOOK_EVERY, look);
  }

  function drop() {
    cancel();
    const old = link;
    link = null;
    old?.way?.close();
  }

  function send(frame) {
    link?.way?.send(frame);
  }

  return {
    begin,
    send,
    state: () => state,
    /** Nothing more is tried until begin(). */
    stop() {
      drop();
      turn("start");
    },
    /** The user found that the line cannot be relied on. */
    cut: () => link && gone({ why: "cut" }),
    /** Somebody came back to the page, or the network did. */
    wake() {
      if (state === "cut-off" || why === "ended") {
        begin();
      } else if (state === "open" && world.now() - heardAt > LOOK_EVERY) {
        const before = heardAt;
        send({ t: "ping" });
        wait(WAKE_WITHIN, () => (heardAt === before ? gone({ why: "silent" }) : look()));
      }
    },
  };
}
