// Writing together, each with the editor's own part: what several do at once, what is refused, what has no place any more.
import assert from "node:assert/strict";
import { test } from "node:test";
import { undo } from "prosemirror-history";
import { packagesOf } from "../../../../document/src/test/js/packages.js";

packagesOf(import.meta.url);
const { schema } = await import("../../../../document/src/test/js/schema.js");
const { operate } = await import("../../../../document/src/test/js/operations.js");
const { isKept } = await import("../../../../document/src/test/js/acts.js");
const { document } = await import("../../../../document/src/test/js/documents.js");
const { randomFrom } = await import("../../../../document/src/test/js/random.js");
const { Step } = await import("prosemirror-transform");
const { heardOf, unconfirmed } = await import("../../main/js/heard.js");
const { laidAside, putIn, refused, renewed } = await import("../../main/js/rebuilt.js");
const { toHouse, toPage } = await import("../../main/js/positions.js");
const { House } = await import("./house.js");
const { Writer } = await import("./writer.js");

const p = (id, words) => schema.node("paragraph", { id }, words ? [schema.text(words)] : []);
const doc = (...words) => schema.node("doc", null, words.map((said, i) => p("abcdefgh"[i], said)));
const words = ({ state }) => state.doc.children.map((block) => block.textContent);

function three(...said) {
  const house = new House(doc(...said));
  return { house, ada: new Writer(house, "ada"), ben: new Writer(house, "ben"), cyd: new Writer(house, "cyd") };
}

test("what two type at one place at once is there for both, each once", () => {
  const { house, ada, ben } = three("river");
  ada.types("A", 3).gives();
  ben.types("B", 3).gives();
  ada.hears();
  ben.hears();
  assert.deepEqual(words(ada), words(ben));
  assert.deepEqual(words(ada), house.doc.children.map((block) => block.textContent));
  assert.equal(words(ada)[0].length, "river".length + 2);
});

test("while a commit is on its way the next waits, and is sent with the next number on what was heard", () => {
  const { ada, ben } = three("river");
  ben.types("B", 1).gives();
  const first = ada.types("1", 1).sends();
  ada.types("2", 2);
  assert.equal(ada.sends(), null);
  ada.gives(first);
  ada.hears();
  const second = ada.sends();
  assert.deepEqual([first.seq, second.seq, first.base, second.base], [1, 2, 0, 2]);
});

test("my undo takes back what I did and leaves what others did", () => {
  const { ada, ben } = three("river");
  ada.types("mine ", 1).gives();
  ben.hears();
  ben.types(" theirs", 11).gives();
  ada.hears();
  undo(ada.state, (transaction) => ada.does(() => transaction));
  assert.deepEqual(words(ada), ["river theirs"]);
  ada.gives();
  ada.hears();
  ben.hears();
  assert.deepEqual(words(ben), words(ada));
});

test("bold that was chosen and not yet typed outlives what others type", () => {
  const { ada, ben } = three("river");
  ada.does((tr) => tr.addStoredMark(schema.mark("strong")));
  ben.types("B", 1).gives();
  ada.hears();
  assert.equal(ada.state.storedMarks.length, 1);
});

test("what I write in a paragraph that somebody takes out is told to me", () => {
  const { ada, ben } = three("river", "lake and sea", "delta");
  ben.does((tr) => tr.delete(7, 21)).gives();
  ada.types("great ", 8).hears();
  assert.deepEqual(words(ada), ["river", "delta"]);
  assert.deepEqual(ada.lost, [{ id: "b", words: "great lake and sea" }]);
});

test("a commit that is refused goes, what was typed behind it stays, and its words are told", () => {
  const { house, ada } = three("river", "lake");
  const commit = ada.types("refused ", 1).sends();
  ada.types("kept ", 16);
  house.refuses = () => "not-open";
  ada.gives(commit);
  assert.deepEqual(words(ada), ["river", "kept lake"]);
  assert.deepEqual(ada.lost, [{ id: "a", words: "refused river" }]);
  house.refuses = () => null;
  assert.equal(ada.sends().seq, 2);
});

test("what hangs on a refused commit goes with it and is told with it", () => {
  const { ada } = three("river");
  ada.does((tr) => tr.insert(0, p("new", "pasted"))).sends();
  ada.types(" more", 7);
  ada.become(refused(ada.state));
  assert.deepEqual(words(ada), ["river"]);
  assert.deepEqual(ada.lost, [{ id: "new", words: "pasted more" }]);
});

test("a commit that comes back as another is taken as the house has it, and later writing stays", () => {
  const { ada } = three("river", "lake");
  const { client, seq } = ada.types("wet ", 1).sends();
  ada.types("deep ", 12);
  const other = { client, seq, author: "x", kind: "edit", at: "", steps: [{ stepType: "replace", from: 6, to: 6, slice: { content: [{ type: "text", text: "s" }] } }] };
  ada.house.store(other, doc("rivers", "lake"));
  ada.hears();
  assert.equal(ada.news.at(-1).rebuilt, "different");
  assert.deepEqual(words(ada), ["rivers", "deep lake"]);
  assert.deepEqual(unconfirmed(ada.state).length, 1);
});

test("long writing is sent in pieces, in order, and nothing twice", () => {
  const { house, ada } = three("");
  for (let i = 0; i < 1000; i += 1) {
    ada.types(String(i % 10), 1 + i);
  }
  const sizes = [];
  for (let commit = ada.sends(); commit; commit = ada.sends()) {
    sizes.push(commit.steps.length);
    ada.gives(commit);
    ada.hears();
  }
  assert.deepEqual(sizes, [400, 400, 200]);
  assert.equal(house.doc.textContent, ada.state.doc.textContent);
  assert.equal(house.doc.textContent.length, 1000);
});

test("sets of marks are sent flat, and a set with nothing in it is not sent at all", () => {
  const { ada } = three("river");
  const set = (...steps) => Step.fromJSON(schema, { stepType: "markSet", steps });
  const plain = set({ stepType: "removeMark", mark: { type: "strong" }, from: 1, to: 5 });
  ada.does((tr) => tr.addMark(1, 2, schema.mark("strong")).addMark(3, 4, schema.mark("strong")));
  const nested = plain.invert(ada.state.doc);
  assert.match(JSON.stringify(nested.toJSON()), /markSet.*markSet/);
  ada.does((tr) => tr.step(plain)).does((tr) => tr.step(nested));
  const inside = ada.sends().steps.flatMap(({ steps = [] }) => steps);
  assert.deepEqual(inside.map(({ stepType }) => stepType), ["removeMark", "addMark", "addMark"]);
  const empty = new Writer(ada.house, "empty").does((tr) => tr.step(set()));
  assert.equal(empty.sends(), null);
  assert.equal(unconfirmed(empty.state).length, 0);
});

test("after too much was missed, my writing is put into the text as it is now", () => {
  const { house, ada, ben } = three("river", "lake", "delta");
  ada.types("my ", 8);
  ada.does((tr) => tr.insert(0, p("new", "first")));
  ben.types("their ", 1).gives();
  ben.does((tr) => tr.insert(tr.doc.content.size, p("z", "sea"))).hears().gives();
  ada.become(renewed(ada.state, { n: house.n, at: "", doc: house.doc, stored: false }));
  assert.deepEqual(words(ada), ["first", "their river", "my lake", "delta", "sea"]);
  assert.equal(heardOf(ada.state).n, 2);
  ada.gives();
  assert.deepEqual(house.doc.children.map((block) => block.textContent), words(ada));
});

test("after too much was missed, my writing comes back as suggestions and undoes nothing of the others'", () => {
  const { house, ada, ben } = three("river", "lake", "delta");
  ada.types("my ", 8);
  ada.does((tr) => tr.delete(1, 3));
  ben.types("their ", 4).gives();
  ada.become(renewed(ada.state, { n: house.n, at: "", doc: house.doc, stored: false, own: names() }));
  assert.deepEqual(words(ada), ["rivtheir er", "my lake", "delta"]);
  const { kind, steps } = ada.sends();
  assert.equal(kind, "suggest");
  assert.match(JSON.stringify(steps), /"deletion".*"insertion"|"insertion".*"deletion"/);
});

test("what I wrote while nobody else did is mine as I wrote it, however far the page was behind", () => {
  const { house, ada } = three("river", "lake");
  ada.types("my ", 8);
  ada.become(renewed(ada.state, { n: house.n, at: "", doc: house.doc, stored: false, own: names() }));
  assert.equal(ada.sends().kind, "edit");
});

function names() {
  let last = 0;
  return { isOwn: () => false, newId: () => `s${(last += 1)}` };
}

test("a commit that was stored while the line was gone is not put in again", () => {
  const { house, ada, ben } = three("river", "lake");
  const commit = ada.types("my ", 1).sends();
  ada.types("own ", 4);
  house.take(commit);
  ben.types("their ", 8).hears().gives();
  ada.become(renewed(ada.state, { n: house.n, at: "", doc: house.doc, stored: true }));
  assert.deepEqual(words(ada)[0], "my own river");
  assert.equal(unconfirmed(ada.state).length, 1);
});

test("writing in the middle of words that are gone is told, with the words round it", () => {
  const { ada } = three("river", "lake");
  ada.types("-my-", 10);
  const fresh = doc("river", "nothing of it");
  ada.become(renewed(ada.state, { n: 9, at: "", doc: fresh, stored: false }));
  assert.deepEqual(words(ada), ["river", "nothing of it"]);
  assert.deepEqual(ada.lost, [{ id: "b", words: "la-my-ke" }]);
});

test("places of a commit are found on the page, past what others did and what I have not sent", () => {
  const { ada, ben } = three("river", "lake");
  ben.types("their ", 1).gives();
  ada.hears();
  ada.types("my ", 1);
  const lake = ada.state.doc.content.size - 5;
  assert.equal(toPage(ada.state, 0).map(8, 1), lake);
  assert.equal(toPage(ada.state, 1).map(14, 1), lake);
  assert.equal(toPage(ada.state, 2), null);
  assert.equal(toHouse(ada.state).map(lake, 1), 14);
});

for (const seed of [1, 2, 3]) {
  test(`whoever is late, refused or away too long, all end with one text, run ${seed}`, () => runs(seed));
}

function runs(seed) {
  const random = randomFrom(seed);
  const house = new House(document(random, 8), { window: 6, refuses: () => (random.chance(0.03) ? "too-fast" : null) });
  const all = Array.from({ length: 5 }, (_, i) => new Writer(house, `w${i}`));
  const away = new Set();
  while (house.n < 250) {
    const writer = random.pick(all);
    const chance = random.below(40);
    if (chance < 8) {
      writes(writer, random);
    } else if (chance < 16) {
      gives(writer, random);
    } else if (chance < 37 && !away.has(writer)) {
      writer.hears(1);
    } else if (random.chance(0.2)) {
      away.has(writer) ? away.delete(writer) : away.add(writer);
    }
  }
  while (all.some(({ state }) => unconfirmed(state).length > 0)) {
    all.forEach((writer) => writer.hears());
    all.forEach((writer) => gives(writer, random));
  }
  all.forEach((writer) => writer.hears());
  assert.equal(house.doubles(), 0);
  for (const { state } of all) {
    assert.deepEqual(state.doc.toJSON(), house.doc.toJSON());
  }
  const rebuilt = new Set(all.flatMap(({ news }) => news.map((one) => one.rebuilt)));
  assert.ok(rebuilt.has("refused") && rebuilt.has("renewed"), [...rebuilt].join());
  assert.ok(!rebuilt.has("different"));
}

function writes(writer, random) {
  const { tr } = writer.state;
  try {
    if (tr.doc.content.size > 4000) {
      tr.delete(0, 1500);
    } else {
      operate(tr, random);
    }
  } catch {
    return; // an act that this document does not allow
  }
  if (tr.docChanged && isKept(tr)) {
    writer.state = writer.state.apply(tr);
  }
}

/** Sends, or sends again; the answer may be that too much was missed. */
function gives(writer, random) {
  const commit = heardOf(writer.state).inflight?.commit ?? writer.sends();
  if (!commit) {
    return;
  }
  const answer = writer.house.take(commit);
  if (answer.code === "stale") {
    const { n, doc: fresh } = writer.house;
    writer.become(renewed(writer.state, { n, at: "", doc: fresh, stored: false }));
  } else if (answer.code) {
    writer.become(refused(writer.state));
  } else if (random.chance(0.1)) {
    writer.house.take(commit);
  }
}
