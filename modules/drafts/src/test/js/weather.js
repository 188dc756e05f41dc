// Between pages and a house lies a network that is late, cuts, swallows, says things twice and falls silent, all by chance and on a clock of
// the test's. When it is fair it is only late.
import { byRequests } from "../../main/js/requests.js";

const CHUNK = 5;

export class Weather {
  constructor(house, clock, { cut = 0, swallow = 0, twice = 0, lost = 0, blocked = false } = {}) {
    Object.assign(this, { house, clock, cut, swallow, twice, lost, blocked });
  }

  fair() {
    Object.assign(this, { cut: 0, swallow: 0, twice: 0, lost: 0 });
  }

  chance(odds) {
    return this.clock.random() < odds;
  }

  late() {
    return 2 + this.clock.random() * 60;
  }

  /** Both ways of a page's line, and its doors. */
  for(name) {
    const socket = (hello, on) => new Link(this, name, hello, on);
    return { ways: { socket, requests: byRequests(this.lines(name), this.clock) }, door: this.door() };
  }

  /** A request whose way there or back may be lost. */
  async request(answer) {
    await this.clock.later(this.late());
    if (this.chance(this.lost)) {
      return { outcome: "away" };
    }
    const given = await answer();
    await this.clock.later(this.late());
    return this.chance(this.lost) ? { outcome: "away" } : given;
  }

  door() {
    const { house } = this;
    return {
      load: () => this.request(() => ({ outcome: "loaded", n: house.n, at: house.at(), doc: house.doc.toJSON() })),
      save: (commit) =>
        this.request(() => {
          const { n, code } = house.take(JSON.parse(JSON.stringify(commit)));
          return n ? { outcome: "saved", n } : { outcome: code === "stale" ? "stale" : "refused", code, sentence: "" };
        }),
    };
  }

  /** A line by requests: what the house says waits under a number until it has been asked for. */
  lines(name) {
    const lines = new Map();
    const begin = (hello) => {
      const id = `${name}.${lines.size}`;
      const line = { frames: [] };
      line.seat = new Seat(this, hello, (frame) => line.frames.push(frame));
      lines.set(id, line);
      return { outcome: "begun", line: id };
    };
    const hear = async (id, after) => {
      const { frames } = lines.get(id);
      for (let i = 0; i < 50 && frames.length <= after; i += 1) {
        await this.clock.later(500);
      }
      return { outcome: "heard", k: frames.length, frames: frames.slice(after) };
    };
    const say = (id, frames) => {
      frames.forEach((frame) => lines.get(id).seat.take(JSON.parse(JSON.stringify(frame))));
      return { outcome: "said" };
    };
    return {
      begin: (hello) => this.request(() => begin(hello)),
      ask: (id, after) => this.request(() => hear(id, after)),
      say: (id, frames) => this.request(() => say(id, frames)),
    };
  }
}

/** Where somebody's line ends in the house. */
class Seat {
  constructor({ house, houseBuild = "", handle = "h" }, hello, say) {
    Object.assign(this, { house, client: hello.client, say });
    if (hello.since < house.n - house.window || hello.since > house.n) {
      say({ t: "stale", head: house.n, seq: house.storedOf(hello.client) });
      return;
    }
    say({ t: "welcome", head: house.n, window: house.window, state: house.state, seq: house.storedOf(hello.client), me: { handle, may: this.house.may }, here: [], build: houseBuild });
    for (let n = hello.since; n < house.n; n += CHUNK) {
      say({ t: "commits", n, c: house.log.slice(n, n + CHUNK) });
    }
    house.hearers.add((commit, n) => say({ t: "commits", n: n - 1, c: [commit] }));
  }

  take(frame) {
    if (frame.t === "commit") {
      const { t, ...commit } = frame;
      const known = this.house.n;
      const { n, code } = this.house.take({ ...commit, client: this.client });
      if (code) {
        this.say({ t: "refused", seq: frame.seq, code, sentence: "" });
      } else if (n <= known) {
        this.say({ t: "commits", n: n - 1, c: [this.house.log[n - 1]] });
      }
    } else if (frame.t === "ping") {
      this.say({ t: "pong", head: this.house.n });
    }
  }
}

class Link {
  constructor(weather, name, hello, on) {
    Object.assign(this, { weather, on, isUp: true, there: 0, back: 0 });
    if (weather.blocked) {
      weather.clock.after(weather.late(), () => on.gone({ why: "blocked" }));
      this.isUp = false;
      return;
    }
    this.go("there", () => {
      this.seat = new Seat(weather, hello, (frame) => this.pass(frame));
    });
  }

  pass(frame) {
    const { weather } = this;
    const copies = weather.chance(weather.twice) ? 2 : 1;
    for (let i = 0; i < copies; i += 1) {
      weather.chance(weather.swallow) || this.go("back", () => this.on.frame(JSON.parse(JSON.stringify(frame))));
    }
  }

  send(frame) {
    const { weather } = this;
    const copies = weather.chance(weather.twice) ? 2 : 1;
    for (let i = 0; i < copies; i += 1) {
      weather.chance(weather.swallow) || this.go("there", () => this.seat.take(JSON.parse(JSON.stringify(frame))));
    }
  }

  /** In order, each way; a cut ends both, a moment later for the page. */
  go(way, act) {
    const { clock } = this.weather;
    if (this.isUp && this.weather.chance(this.weather.cut)) {
      this.isUp = false;
      clock.after(this.weather.chance(0.5) ? 10 : 70_000, () => this.on.gone({ why: "cut" }));
    }
    this[way] = Math.max(this[way] + 0.01, clock.now() + this.weather.late());
    clock.after(this[way] - clock.now(), () => this.isUp && act());
  }

  close() {
    this.isUp = false;
  }
}
