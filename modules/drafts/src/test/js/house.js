// A house of one text, as docs/live-protocol.md has it: one order, one commit for one client and seq, late commits brought over one by one.
import { Step } from "prosemirror-transform";
import { carried } from "../../main/js/carried.js";
import { isSound } from "../../main/js/sound.js";

const FROM_OUTSIDE = Number.POSITIVE_INFINITY;

export class House {
  constructor(doc, { window = 2000, refuses = () => null, may = "edit" } = {}) {
    Object.assign(this, { window, refuses, may, state: "OPEN", docs: [doc], log: [], hearers: new Set() });
  }

  get n() {
    return this.log.length;
  }

  get doc() {
    return this.docs.at(-1);
  }

  /** {n} of the stored commit, or {code} of a refusal. */
  take({ base, client, seq, kind, steps }, author = client) {
    const known = this.log.findIndex((commit) => commit.client === client && commit.seq === seq);
    if (known >= 0) {
      return { n: known + 1 };
    }
    const code = this.objection({ base, client, seq, steps });
    if (code) {
      return { code };
    }
    const now = this.brought(base, steps);
    if (!isSound(now.doc)) {
      return { code: "document.refused.content" };
    }
    this.store({ client, seq, author, kind, at: this.at(), steps: now.steps.map((step) => step.toJSON()) }, now.doc);
    return { n: this.n };
  }

  at() {
    return new Date(Date.UTC(2026, 10, 24, 14, 0, this.n)).toISOString();
  }

  objection(commit) {
    return commit.base < this.n - this.window ? "stale" : this.refuses(commit, this.n);
  }

  brought(base, json) {
    let steps = json.map((step) => Step.fromJSON(this.doc.type.schema, step));
    let doc = this.docs[base];
    if (base === this.n) {
      return { steps, doc: steps.reduce((before, step) => step.apply(before).doc, doc) };
    }
    for (let n = base; n < this.n; n += 1) {
      const missed = this.log[n].steps.map((step) => Step.fromJSON(doc.type.schema, step));
      ({ steps, doc } = carried(this.docs[n + 1], steps, missed, { dropped: 0, sent: FROM_OUTSIDE }));
    }
    return { steps, doc };
  }

  store(commit, doc) {
    this.log.push(commit);
    this.docs.push(doc);
    this.hearers.forEach((hear) => hear(commit, this.n));
  }

  /** The highest number of a page that is stored, 0 for none. */
  storedOf(name) {
    return Math.max(0, ...this.log.filter(({ client }) => client === name).map(({ seq }) => seq));
  }

  /** How often each commit stands in the log: once, if all is well. */
  doubles() {
    const names = this.log.map(({ client, seq }) => `${client} ${seq}`);
    return names.length - new Set(names).size;
  }
}
