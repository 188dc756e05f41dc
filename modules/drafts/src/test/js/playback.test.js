// A text played back: what is asked for, in which order, and what the page says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { onKey } from "../../main/js/playback/keys.js";
import { player } from "../../main/js/playback/player.js";
import { stage } from "../../main/js/playback/stage.js";

/** A player whose answers come when the test lets them. */
const played = (n, head) => {
  const open = [];
  const asked = [];
  const told = [];
  const waiting = [];
  const play = player({
    n,
    head,
    show: (to, before) => {
      asked.push([to, before]);
      return new Promise((done) => open.push(done));
    },
    later: (next) => waiting.push(next),
    tell: (state) => told.push(state),
  });
  const answer = async (did = true) => {
    open.shift()(did);
    await new Promise(setImmediate);
  };
  return { play, asked, told, waiting, answer };
};

test("one state is asked for at a time, and then the last one that was meant", async () => {
  const { play, asked, answer } = played(1, 100);
  play.go(10);
  play.go(20);
  play.go(30);
  assert.deepEqual(asked, [[10, 1]]);
  await answer();
  assert.deepEqual(asked, [[10, 1], [30, 10]]);
});

test("it plays commit by commit until the last one and then rests", async () => {
  const { play, asked, told, waiting, answer } = played(1, 3);
  play.toggle();
  await answer();
  assert.deepEqual(told.at(-1), { n: 2, playing: true });
  waiting.shift()();
  await answer();
  assert.deepEqual(asked, [[2, 1], [3, 2]]);
  assert.deepEqual(told.at(-1), { n: 3, playing: false });
  assert.equal(waiting.length, 0);
  play.toggle();
  assert.deepEqual(asked.at(-1), [1, 3]);
});

test("who pauses or steps has it no longer played", async () => {
  const { play, asked, waiting, answer } = played(1, 9);
  play.toggle();
  await answer();
  play.toggle();
  waiting.shift()();
  assert.equal(asked.length, 1);
  play.step(1);
  await answer();
  play.step(-1);
  await answer();
  assert.deepEqual(asked.slice(1), [[3, 2], [2, 3]]);
});

test("a long text is played in strides, and stepped through commit by commit", async () => {
  const { play, asked, answer } = played(1, 24000);
  play.toggle();
  await answer();
  play.step(1);
  assert.deepEqual(asked, [[101, 1], [102, 101]]);
});

test("nobody steps over either end", async () => {
  const { play, asked, answer } = played(2, 2);
  play.step(1);
  assert.deepEqual(asked, []);
  play.go(-5);
  await answer();
  assert.deepEqual(asked, [[0, 2]]);
});

test("where the server does not answer the page stays and rests", async () => {
  const { play, asked, told, waiting, answer } = played(1, 9);
  play.toggle();
  await answer(false);
  assert.deepEqual(told.at(-1), { n: 1, playing: false });
  assert.equal(waiting.length, 0);
  play.step(1);
  assert.deepEqual(asked.at(-1), [2, 1]);
});

const page = () =>
  parseHTML(`<div id="all"><button data-play="Pause">Play</button><input type="range" id="at" max="9" value="1"/><p data-said></p>
    <p data-aloud></p><article data-page></article><a id="link" href="/">x</a></div>`).document;

test("what changed is marked, and the sentence is said aloud only where it rests", () => {
  const document = page();
  document.defaultView.Element.prototype.scrollIntoView = () => {};
  const shown = stage(document.getElementById("all"));
  const html = '<p id="b-one">One</p><p id="b-two">Two</p>';
  shown.show({ n: 2, sentence: "Commit 2.", changed: ["two", "gone"], html });
  shown.tell({ n: 2, playing: true });
  assert.equal(document.querySelector(".played").id, "b-two");
  assert.equal(document.querySelector("input").getAttribute("aria-valuetext"), "Commit 2.");
  assert.equal(document.querySelector("[data-said]").textContent, "Commit 2.");
  assert.equal(document.querySelector("[data-aloud]").textContent, "");
  assert.equal(document.querySelector("button").textContent, "Pause");
  shown.tell({ n: 2, playing: false });
  assert.equal(document.querySelector("[data-aloud]").textContent, "Commit 2.");
  assert.equal(document.querySelector("button").textContent, "Play");
});

test("space plays and the arrows step, but not where a key means something else", () => {
  const document = page();
  const did = [];
  const play = { toggle: () => did.push("toggle"), step: (by) => did.push(by) };
  const press = (selector, key, more = {}) =>
    onKey({ target: document.querySelector(selector), key, preventDefault: () => {}, ...more }, play);
  press("article", " ");
  press("article", "ArrowLeft");
  press("article", "ArrowRight");
  press("input", " ");
  assert.deepEqual(did, ["toggle", -1, 1, "toggle"]);
  press("input", "ArrowRight");
  press("button", " ");
  press("#link", " ");
  press("article", "ArrowUp");
  press("article", " ", { ctrlKey: true });
  assert.equal(did.length, 4);
});
