// What is not in the house is kept, offered and put in again; what arrived after all is not put in twice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { packagesOf } from "../../../../document/src/test/js/packages.js";
import { Clock } from "./clock.js";

packagesOf(import.meta.url);
const { schema } = await import("../../../../document/src/test/js/schema.js");
const { keeper } = await import("../../main/js/kept/keeper.js");
const { pairsOf, unsentOf } = await import("../../main/js/kept/unsent.js");
const { openWindows, holdWindow } = await import("../../main/js/kept/windows.js");
const { putIn } = await import("../../main/js/rebuilt.js");
const { House } = await import("./house.js");
const { Writer } = await import("./writer.js");

const p = (id, words) => schema.node("paragraph", { id }, words ? [schema.text(words)] : []);
const doc = (...words) => schema.node("doc", null, words.map((said, i) => p("abcdefgh"[i], said)));
const words = (text) => text.children.map((block) => block.textContent);

function window({ open = true, who = "ada" } = {}) {
  const house = new House(doc("river", "lake"));
  const clock = new Clock();
  const rows = new Map();
  const shelf = {
    put: async (row) => rows.set(row.key, structuredClone(row)),
    remove: async (key) => rows.delete(key),
  };
  const ada = new Writer(house, "ada");
  const it = { open, who };
  const keeping = keeper({ key: "w1", text: "t", state: () => ada.state, shelf, who: () => it.who, isOpen: () => it.open, world: clock, now: () => 7 });
  return { house, clock, rows, ada, keeping, it, row: () => rows.get("w1") };
}

/** The commits of a house, as its door lists them. */
const door = (house) => ({ commits: async (n) => ({ outcome: "listed", commits: house.log.slice(n) }) });

test("while the house answers nothing is kept", async () => {
  const { ada, clock, keeping, rows } = window();
  for (let i = 0; i < 20; i += 1) {
    ada.types("x", 1);
    keeping.look();
    await clock.pass(100);
    ada.gives();
    ada.hears();
    keeping.look();
  }
  await clock.pass(10_000);
  assert.equal(rows.size, 0);
});

test("what the house has not confirmed for a second is kept, and gone once it has", async () => {
  const { ada, clock, keeping, row, rows } = window();
  const commit = ada.types("my ", 1).sends();
  keeping.look();
  await clock.pass(1_100);
  assert.equal(row().sent, 1);
  assert.deepEqual([row().who, row().at, row().n, row().commit.seq], ["ada", 7, 0, 1]);
  ada.gives(commit);
  ada.hears();
  keeping.look();
  await clock.pass(0);
  assert.equal(rows.size, 0);
});

test("without a line it is kept soon, and what is added to it too", async () => {
  const { ada, clock, keeping, row } = window({ open: false });
  ada.types("a", 1);
  keeping.look();
  await clock.pass(500);
  assert.equal(row().steps.length, 1);
  ada.types("b", 2);
  keeping.look();
  await clock.pass(500);
  assert.equal(row().steps.length, 2);
});

test("nothing is kept of whom the house has not named", async () => {
  const { ada, keeping, rows } = window({ who: null });
  ada.types("a", 1);
  await keeping.flush();
  assert.equal(rows.size, 0);
});

test("what never arrived is put into the text as it is now", async () => {
  const { house, ada, keeping, row } = window();
  ada.types("my ", 8).sends();
  ada.types("own ", 11);
  await keeping.flush();
  new Writer(house, "ben").types("their ", 1).gives();
  const unsent = await unsentOf(row(), schema, door(house));
  const later = new Writer(house, "later");
  const { state, lost } = putIn(later.state, unsent);
  assert.deepEqual(words(state.doc), ["their river", "my own lake"]);
  assert.deepEqual(lost, []);
});

test("what an earlier visit left is suggested where the others have written meanwhile, and put in where they have not", async () => {
  const { house, ada, keeping, row } = window();
  ada.types("my ", 8);
  await keeping.flush();
  const own = { isOwn: () => false, newId: () => "s1" };
  const alone = putIn(new Writer(house, "alone").state, await unsentOf(row(), schema, door(house)), own);
  assert.equal(alone.suggested, false);
  new Writer(house, "ben").types("their ", 1).gives();
  const { state, suggested } = putIn(new Writer(house, "later").state, await unsentOf(row(), schema, door(house)), own);
  assert.equal(suggested, true);
  assert.deepEqual(words(state.doc), ["their river", "my lake"]);
  assert.match(JSON.stringify(state.doc), /"insertion","attrs":\{"id":"s1"\}/);
});

test("what arrived after all is not put in twice", async () => {
  const { house, ada, keeping, row } = window();
  const commit = ada.types("my ", 8).sends();
  ada.types("own ", 11);
  await keeping.flush();
  new Writer(house, "ben").types("their ", 1).gives();
  house.take(commit);
  const unsent = await unsentOf(row(), schema, door(house));
  const { state } = putIn(new Writer(house, "later").state, unsent);
  assert.deepEqual(words(state.doc), ["their river", "my own lake"]);
});

test("while the house cannot say whether it arrived nothing is offered", async () => {
  const { ada, keeping, row } = window();
  ada.types("my ", 1).sends();
  await keeping.flush();
  assert.equal(await unsentOf(row(), schema, { commits: async () => ({ outcome: "away" }) }), null);
});

test("undone formatting, whose sets are nested, can be read again", async () => {
  const { Step } = await import("prosemirror-transform");
  const { house, ada, keeping, row } = window({ open: false });
  ada.does((tr) => tr.addMark(1, 2, schema.mark("strong")).addMark(3, 4, schema.mark("strong")));
  const plain = Step.fromJSON(schema, { stepType: "markSet", steps: [{ stepType: "removeMark", mark: { type: "strong" }, from: 1, to: 5 }] });
  const back = plain.invert(ada.state.doc);
  ada.does((tr) => tr.step(plain)).does((tr) => tr.step(back));
  await keeping.flush();
  const { steps } = await unsentOf(row(), schema, door(house));
  assert.equal(steps.length, 4);
});

test("one sees what one wrote beside what stands there now", async () => {
  const { house, ada, keeping, row } = window();
  ada.types("my ", 8);
  ada.does((tr) => tr.insert(tr.doc.content.size, p("new", "added")));
  await keeping.flush();
  const unsent = await unsentOf(row(), schema, door(house));
  assert.deepEqual(pairsOf(unsent, doc("river", "their lake")), [{ mine: "my lake", now: "their lake" }, { mine: "added", now: "" }]);
});

test("a window is open for as long as it holds its lock", async () => {
  const held = new Map();
  const locks = {
    request: (name, act) => held.set(name, act()),
    query: async () => ({ held: [...held.keys(), "another"].map((name) => ({ name })) }),
  };
  holdWindow("w1", locks);
  assert.deepEqual([...(await openWindows(locks))], ["w1"]);
  assert.deepEqual([...(await openWindows(null))], []);
});
