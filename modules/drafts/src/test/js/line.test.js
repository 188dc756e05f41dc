// The line: which way it takes, how it notices that it is gone, and how it begins anew.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { line } from "../../main/js/line.js";
import { Clock } from "./clock.js";

let clock;
let made;
let states;
let heard;
let it;

/** A way that does nothing by itself; what the line sends is kept. */
const way = (name) => (hello, on) => {
  const link = { name, hello, on, sent: [], closed: false, send: (frame) => link.sent.push(frame), close: () => (link.closed = true) };
  made.push(link);
  return link;
};
const last = () => made.at(-1);
const welcome = (head = 7) => last().on.frame({ t: "welcome", head, me: { may: "edit" }, state: "OPEN" });
const names = () => states.map(([state]) => state);

beforeEach(() => {
  clock = new Clock(5);
  made = [];
  states = [];
  heard = [];
  it = line({
    ways: { socket: way("socket"), requests: way("requests") },
    hello: () => ({ client: "me", since: 7, build: "" }),
    hear: (frame) => heard.push(frame),
    become: (...state) => states.push(state),
    world: clock,
  });
});

test("a socket is tried first, and the line is open once what was missed has come", () => {
  it.begin();
  assert.equal(last().name, "socket");
  welcome(9);
  assert.equal(it.state(), "catching-up");
  last().on.frame({ t: "commits", n: 7, c: [{}] });
  assert.equal(it.state(), "catching-up");
  last().on.frame({ t: "commits", n: 8, c: [{}] });
  assert.deepEqual(names(), ["opening", "catching-up", "open"]);
  assert.deepEqual(heard.map(({ t }) => t), ["welcome", "commits", "commits"]);
});

test("where nothing was missed it is open at once", () => {
  it.begin();
  welcome(7);
  assert.equal(it.state(), "open");
});

test("where sockets are shut out, requests are tried at once", () => {
  it.begin();
  last().on.gone({ why: "blocked" });
  assert.deepEqual(made.map(({ name }) => name), ["socket", "requests"]);
  welcome();
  assert.equal(it.state(), "open");
});

test("a socket that opens and says nothing counts as shut out", async () => {
  it.begin();
  await clock.pass(8_000);
  assert.deepEqual(made.map(({ name, closed }) => [name, closed]), [["socket", true], ["requests", false]]);
});

test("who could only be had by requests is had by requests the next times, and by a socket again later", async () => {
  it.begin();
  last().on.gone({ why: "blocked" });
  welcome();
  last().on.gone({ why: "cut" });
  await clock.pass(1_000);
  assert.equal(last().name, "requests");
  welcome();
  const before = made.length;
  await clock.pass(590_000);
  assert.ok(made.slice(before).every(({ name }) => name === "requests"));
  await clock.pass(60_000);
  assert.ok(made.slice(before).some(({ name }) => name === "socket"));
});

test("silence is asked into after 20 seconds and is the end after 45", async () => {
  it.begin();
  welcome();
  await clock.pass(19_000);
  assert.deepEqual(last().sent, []);
  await clock.pass(6_000);
  assert.equal(last().sent[0].t, "ping");
  await clock.pass(19_999);
  assert.equal(it.state(), "open");
  await clock.pass(1);
  assert.deepEqual([it.state(), states.at(-1)[1].why], ["cut-off", "silent"]);
});

test("whoever is heard now and then is not asked and never gone", async () => {
  it.begin();
  welcome();
  for (let i = 0; i < 20; i += 1) {
    await clock.pass(15_000);
    last().on.alive();
  }
  assert.equal(it.state(), "open");
  assert.deepEqual(last().sent, []);
});

test("a ping is answered", () => {
  it.begin();
  welcome();
  last().on.frame({ t: "ping" });
  assert.deepEqual(last().sent, [{ t: "pong" }]);
});

test("a pong that knows of more than was heard ends the line, one that does not leaves it", () => {
  it.begin();
  welcome();
  last().on.frame({ t: "pong", head: 7 });
  assert.equal(it.state(), "open");
  last().on.frame({ t: "pong", head: 8 });
  assert.equal(it.state(), "cut-off");
});

test("tries come later and later, up to some twenty seconds, and no two wait the same", async () => {
  it.begin();
  const waits = [];
  for (let i = 0; i < 9; i += 1) {
    last().on.gone({ why: "away" });
    waits.push(states.at(-1)[1].again);
    await clock.pass(waits.at(-1));
    assert.equal(it.state(), "opening");
  }
  assert.ok(waits[0] >= 250 && waits[0] <= 500, waits.join());
  assert.ok(waits[8] >= 10_000 && waits[8] <= 20_000, waits.join());
  assert.equal(new Set(waits).size, waits.length);
});

test("a line that held is tried again soon", async () => {
  it.begin();
  for (let i = 0; i < 6; i += 1) {
    last().on.gone({ why: "away" });
    await clock.pass(20_000);
  }
  welcome();
  last().on.alive();
  await clock.pass(11_000);
  last().on.gone({ why: "cut" });
  assert.ok(states.at(-1)[1].again <= 500);
});

for (const [code, least, most] of [["silent", 0, 500], ["slow", 0, 500], ["moved", 0, 500], ["no-ticket", 0, 500], ["stopping", 1_000, 1_500], ["trouble", 1_000, 1_500], ["flood", 60_000, 60_500]]) {
  test(`after "${code}" it begins anew by itself`, async () => {
    it.begin();
    welcome();
    last().on.frame({ t: "bye", code });
    const [state, { why, again }] = states.at(-1);
    assert.deepEqual([state, why], ["cut-off", code]);
    assert.ok(again >= least && again <= most, String(again));
    await clock.pass(again);
    assert.equal(it.state(), "opening");
  });
}

for (const code of ["ended", "no-right", "malformed", "many", "unknown", "forbidden"]) {
  test(`after "${code}" nothing is tried again by itself`, async () => {
    it.begin();
    welcome();
    last().on.gone({ why: code });
    await clock.pass(600_000);
    assert.deepEqual(states.at(-1), ["over", { why: code }]);
    assert.equal(made.length, 1);
  });
}

test("who signed in again elsewhere and comes back to the page has the line again", () => {
  it.begin();
  last().on.gone({ why: "ended" });
  it.wake();
  assert.equal(it.state(), "opening");
});

test("who comes back to the page does not wait for the next try", () => {
  it.begin();
  last().on.gone({ why: "away" });
  it.wake();
  assert.equal(made.length, 2);
});

test("after a sleep the line is asked whether it still holds", async () => {
  it.begin();
  welcome();
  clock.time += 10_000;
  it.wake();
  assert.equal(last().sent[0].t, "ping");
  await clock.pass(5_000);
  assert.equal(it.state(), "cut-off");
});

test("what an old way still says is not heard", () => {
  it.begin();
  const old = last();
  old.on.gone({ why: "away" });
  it.wake();
  old.on.frame({ t: "commits", n: 7, c: [{}] });
  old.on.gone({ why: "ended" });
  assert.deepEqual(heard, []);
  assert.equal(it.state(), "opening");
  assert.ok(old.closed);
});
