// The two ways of a line: a socket with its ticket, and pairs of requests whose answers may be lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { doorTo } from "../../main/js/doors.js";
import { byRequests } from "../../main/js/requests.js";
import { bySocket } from "../../main/js/socket.js";
import { Clock } from "./clock.js";

const hello = { client: "me", since: 3, build: "" };

function listener() {
  const heard = [];
  const on = { frame: (frame) => heard.push(frame), alive: () => heard.push("alive"), gone: ({ why }) => heard.push(why) };
  return { heard, on };
}

function socketWith(answer) {
  const fake = { sent: [], readyState: 0, send: (text) => fake.sent.push(JSON.parse(text)), close: () => (fake.closed = true) };
  const { heard, on } = listener();
  const link = bySocket(async () => answer, (address) => Object.assign(fake, { address }))(hello, on);
  return { fake, heard, link };
}

const given = { outcome: "given", ticket: "t1", socket: "ws://house/api/v1/lines" };
const settled = () => new Promise(setImmediate);

test("a socket begins with hello and its ticket", async () => {
  const { fake, heard } = socketWith(given);
  await settled();
  fake.onopen();
  fake.onmessage({ data: '{"t":"welcome"}' });
  assert.equal(fake.address, given.socket);
  assert.deepEqual(fake.sent, [{ t: "hello", ticket: "t1", ...hello }]);
  assert.deepEqual(heard, [{ t: "welcome" }]);
});

test("a socket that closes before it opened was shut out, one that closes later was cut or says why", async () => {
  for (const [opens, code, why] of [[false, 1006, "blocked"], [true, 1006, "cut"], [true, 4001, "ended"], [true, 4013, "stopping"]]) {
    const { fake, heard } = socketWith(given);
    await settled();
    opens && fake.onopen();
    fake.onclose({ code });
    assert.deepEqual(heard, [why]);
  }
});

test("without a ticket there is no socket", async () => {
  const { fake, heard } = socketWith({ outcome: "ended" });
  await settled();
  assert.equal(fake.address, undefined);
  assert.deepEqual(heard, ["ended"]);
});

test("a line that was closed while its ticket was fetched opens nothing", async () => {
  const { fake, link } = socketWith(given);
  link.close();
  await settled();
  assert.equal(fake.address, undefined);
});

/** A door for lines whose answers are given by the test, one after the other. */
function requestsWith(asked, said = []) {
  const clock = new Clock();
  const calls = [];
  const take = (answers, call) => {
    calls.push(call);
    const answer = answers.shift();
    return answer ? Promise.resolve(answer) : new Promise(() => {});
  };
  const door = {
    begin: (body) => take([{ outcome: "begun", line: "L" }], ["begin", body]),
    ask: (name, after) => take(asked, ["ask", after]),
    say: (name, frames) => take(said, ["say", frames]),
  };
  const { heard, on } = listener();
  return { clock, calls, heard, link: byRequests(door, clock)(hello, on) };
}

test("requests ask on from where they are", async () => {
  const { calls, heard } = requestsWith([{ outcome: "heard", k: 2, frames: [{ t: "a" }, { t: "b" }] }, { outcome: "heard", k: 2, frames: [] }]);
  await settled();
  assert.deepEqual(calls, [["begin", hello], ["ask", 0], ["ask", 2], ["ask", 2]]);
  assert.deepEqual(heard, ["alive", { t: "a" }, { t: "b" }, "alive"]);
});

test("an answer that was lost is asked for again, and nothing is heard twice", async () => {
  const { clock, calls, heard } = requestsWith([{ outcome: "away" }, { outcome: "heard", k: 1, frames: [{ t: "a" }] }]);
  await clock.pass(1_000);
  assert.deepEqual(calls.slice(1), [["ask", 0], ["ask", 0], ["ask", 1]]);
  assert.deepEqual(heard, ["alive", { t: "a" }]);
});

test("three answers lost in a row, and the line is gone", async () => {
  const { clock, heard } = requestsWith([{ outcome: "away" }, { outcome: "away" }, { outcome: "away" }]);
  await clock.pass(10_000);
  assert.deepEqual(heard, ["away"]);
});

test("frames go out in order, one request at a time, and again when nobody answered", async () => {
  const { clock, calls, link } = requestsWith([], [{ outcome: "away" }, { outcome: "said" }, { outcome: "said" }]);
  await settled();
  link.send({ t: "1" });
  link.send({ t: "2" });
  link.send({ t: "3" });
  await clock.pass(2_000);
  const said = calls.filter(([what]) => what === "say").map(([, frames]) => frames.map(({ t }) => t).join(""));
  assert.deepEqual(said, ["1", "1", "23"]);
});

test("a line that the house does not know any more is as good as cut", async () => {
  for (const status of [404, 410]) {
    const door = doorTo("/text", async () => ({ ok: false, status, json: async () => (status === 404 ? { code: "unknown" } : null) }));
    assert.equal((await door.ask("L", 0)).outcome, "cut");
    assert.equal((await door.say("L", [])).outcome, "cut");
  }
});

test("after it was closed nothing is heard", async () => {
  const { heard, link } = requestsWith([{ outcome: "heard", k: 1, frames: [{ t: "a" }] }]);
  link.close();
  await settled();
  assert.deepEqual(heard, []);
});

test("only what a person wrote counts as their input", async () => {
  const requests = [];
  const door = doorTo("/text", async (address, request) => {
    requests.push([request.method ?? "GET", address, Boolean(request.headers["Decem-Background"])]);
    return { ok: true, status: 200, json: async () => ({}) };
  });
  await door.ask("L", 4);
  await door.say("L", [{ t: "ping" }]);
  await door.say("L", [{ t: "commit" }]);
  await door.ticket();
  await door.save({});
  assert.deepEqual(requests, [
    ["GET", "/text/lines/L?after=4", true],
    ["POST", "/text/lines/L", true],
    ["POST", "/text/lines/L", false],
    ["POST", "/text/ticket", true],
    ["POST", "/text/commits", false],
  ]);
});

test("what is not said by the house itself refuses nothing: it may only be starting", async () => {
  for (const status of [401, 403, 404, 502]) {
    const door = doorTo("/text", async () => ({ ok: false, status, json: async () => Promise.reject(new SyntaxError("<html>")) }));
    assert.equal((await door.ticket()).outcome, "away");
  }
});

test("every refusal of the door has a name", async () => {
  const names = [];
  for (const status of [401, 403, 404, 409, 410, 413, 422, 500]) {
    const door = doorTo("/text", async () => ({ ok: false, status, json: async () => ({ code: "x" }) }));
    names.push((await door.save({})).outcome);
  }
  const cut = doorTo("/text", async () => Promise.reject(new TypeError("cut")));
  names.push((await cut.load()).outcome);
  assert.deepEqual(names, ["ended", "forbidden", "unknown", "stale", "closed", "refused", "refused", "away", "away"]);
});
