// Time that passes when a test says so. What is promised meanwhile is kept in between.
import { randomFrom } from "../../../../document/src/test/js/random.js";

const settled = () => new Promise(setImmediate);

export class Clock {
  constructor(seed = 1) {
    const { below } = randomFrom(seed);
    Object.assign(this, { time: 0, timers: [], random: () => below(1_000_000) / 1_000_000 });
  }

  now = () => this.time;

  after = (delay, act) => {
    const timer = { at: this.time + delay, act };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  };

  /** A promise that is kept after so long. */
  later = (delay, value) => new Promise((keep) => this.after(delay, () => keep(typeof value === "function" ? value() : value)));

  async pass(span) {
    const end = this.time + span;
    await settled();
    for (let next = this.next(end); next; next = this.next(end)) {
      this.timers = this.timers.filter((one) => one !== next);
      this.time = next.at;
      next.act();
      await settled();
    }
    this.time = end;
  }

  next(end) {
    return this.timers.filter(({ at }) => at <= end).reduce((first, one) => (!first || one.at < first.at ? one : first), null);
  }
}
