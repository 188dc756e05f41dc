// How the text stands, and the line at the foot that says it.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { AddMarkStep, ReplaceStep } from "prosemirror-transform";
import { Fragment, Schema, Slice } from "prosemirror-model";
import { changesIn, standing } from "../../main/js/standing.js";
import { clock, statusLine } from "../../main/js/status.js";

const parts = { "[data-part=saved]": {}, "[data-part=words]": {} };
const signs = ["done", "clock", "lost", "lock", "critical"].map((sign) => ({ dataset: { sign }, hidden: true }));
let line;

beforeEach(() => {
  globalThis.document = { documentElement: { lang: "en" } };
  const words = { saved: "Saved {1}, commit {0}", saving: "Saving", kept: "Kept, {2} changes", keptOne: "Kept, one change", away: "Away", frozen: "Frozen", closed: "Closed" };
  const dataset = { ...words, ended: "", forbidden: "", unknown: "", unreached: "", words: "{0} words", zone: "Asia/Tokyo" };
  line = { dataset, querySelector: (what) => parts[what], querySelectorAll: () => signs };
});

test("the sign goes with the words: the tick is for what is saved alone", () => {
  const status = statusLine(line);
  const signOf = (state) => {
    status.tell({ state, n: 7, at: "2026-12-11T16:00:00Z" });
    return signs.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.sign).join();
  };
  assert.equal(signOf("saved"), "done");
  for (const state of ["saving", "kept", "away", "frozen", "closed", "ended", "forbidden", "unknown", "unreached"]) {
    assert.match(signOf(state), /^(clock|lost|lock|critical)$/, state);
  }
});

test("the hour is that of the reader's profile, wherever the browser is, to the second", () => {
  assert.equal(statusLine(line).tell({ state: "saved", n: 7, at: "2026-12-11T16:05:09Z" }), "Saved 01:05:09, commit 7");
  assert.equal(clock("2026-12-11T23:05:00Z", "Europe/Brussels"), "00:05:00");
});

test("what is kept is counted, one alone in words of its own", () => {
  const status = statusLine(line);
  assert.equal(status.tell({ state: "kept", waits: 1 }), "Kept, one change");
  assert.equal(status.tell({ state: "kept", waits: 1234 }), "Kept, 1,234 changes");
});

test("it is saved only when nothing waits and the line holds", () => {
  const at = (about) => standing({ line: "open", text: "OPEN", waits: 0, since: 0, ...about });
  assert.equal(at({}), "saved");
  assert.equal(at({ waits: 1 }), "saving");
  assert.equal(at({ waits: 1, since: 5_001 }), "kept");
  assert.equal(at({ waits: 1, line: "cut-off" }), "kept");
  assert.equal(at({ waits: 1, line: "over", text: "FROZEN" }), "kept");
  assert.equal(at({ line: "cut-off" }), "away");
  assert.equal(at({ text: "FROZEN" }), "frozen");
  assert.equal(at({ text: "CLOSED" }), "closed");
});

test("what is typed or taken out in one go is one change", () => {
  const schema = new Schema({ nodes: { doc: { content: "text*" }, text: {} }, marks: { b: {} } });
  const types = (at, text) => new ReplaceStep(at, at, new Slice(Fragment.from(schema.text(text)), 0, 0));
  const takes = (at) => new ReplaceStep(at - 1, at, Slice.empty);
  assert.equal(changesIn([]), 0);
  assert.equal(changesIn([types(1, "a"), types(2, "bc"), types(4, "d")]), 1);
  assert.equal(changesIn([types(1, "a"), types(9, "b")]), 2);
  assert.equal(changesIn([takes(9), takes(8), takes(7)]), 1);
  assert.equal(changesIn([types(1, "a"), new AddMarkStep(1, 2, schema.mark("b")), types(2, "b")]), 3);
});
