// The line at the foot says how the text stands, by its words and by its sign, in the reader's own time.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { clock, statusLine } from "../../main/js/status.js";

const parts = { "[data-part=saved]": {}, "[data-part=words]": {} };
const sign = { setAttribute: (name, value) => (sign[name] = value) };
let line;

beforeEach(() => {
  globalThis.document = { documentElement: { lang: "en" } };
  const dataset = { saved: "Saved, commit {0}, {1}", unsaved: "Not saved yet", behind: "Behind", zone: "Asia/Tokyo", zoneName: "your time" };
  line = { dataset, querySelector: (what) => (what === ".saved use" ? sign : parts[what]) };
});

test("the sign goes with the words: the tick is for what is saved alone", () => {
  const status = statusLine(line);
  const signOf = (state) => {
    status.tell({ state, n: 7, at: "2026-12-11T16:00:00Z" });
    return sign.href.split("#")[1];
  };
  assert.equal(signOf("saved"), "done");
  for (const state of ["unsaved", "saving", "behind", "refused", "forbidden", "ended", "unknown", "away"]) {
    assert.match(signOf(state), /^(pencil|clock|lost|critical)$/, state);
  }
});

test("the hour is that of the reader's profile, wherever the browser is", () => {
  statusLine(line).tell({ state: "saved", n: 7, at: "2026-12-11T16:05:00Z" });
  assert.equal(parts["[data-part=saved]"].textContent, "Saved, commit 7, 01:05 your time");
});

test("the hour is written as on every page", () => {
  assert.equal(clock("2026-12-11T16:05:00Z", "Europe/Brussels", "en"), "17:05");
  assert.equal(clock("2026-12-11T16:05:00Z", "Europe/Brussels", "fr"), "17\u00a0h\u00a005");
  assert.equal(clock("2026-12-11T23:05:00Z", "Europe/Brussels", "en"), "00:05");
});
