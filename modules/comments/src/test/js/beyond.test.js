// What lies beyond the view is counted whole: a card of which a line is seen is seen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { beyond } from "../../main/js/beyond.js";

const view = { top: 100, bottom: 500 };
const cards = [
  { name: "far above", top: -400, bottom: -300 },
  { name: "just above", top: 0, bottom: 100 },
  { name: "cut by the upper edge", top: 50, bottom: 130 },
  { name: "in view", top: 200, bottom: 300 },
  { name: "cut by the lower edge", top: 450, bottom: 600 },
  { name: "just below", top: 500, bottom: 580 },
  { name: "far below", top: 900, bottom: 990 },
];
const names = (found) => found.map(({ name }) => name);

test("the nearest card comes first on either side, and what is seen in part is not counted", () => {
  const { above, below } = beyond(cards, view);
  assert.deepEqual(names(above), ["just above", "far above"]);
  assert.deepEqual(names(below), ["just below", "far below"]);
});

test("without cards nothing lies beyond", () => {
  assert.deepEqual(beyond([], view), { above: [], below: [] });
});
