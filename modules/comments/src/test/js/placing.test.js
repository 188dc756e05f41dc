// Where cards stand in the margin.
import assert from "node:assert/strict";
import { test } from "node:test";
import { place } from "../../main/js/placing.js";

const card = (top, height = 100) => ({ top, height });

test("cards that have room stand level with their words", () => {
  assert.deepEqual(place([card(0), card(300), card(600)], -1), [0, 300, 600]);
});

test("cards on the same line give way downwards", () => {
  assert.deepEqual(place([card(50), card(50), card(60)], -1), [50, 158, 266]);
});

test("the active card never moves and the others give way on both sides", () => {
  assert.deepEqual(place([card(200), card(210), card(220)], 1), [102, 210, 318]);
});

test("nothing to place is no trouble", () => {
  assert.deepEqual(place([], -1), []);
});
