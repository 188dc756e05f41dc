// What the page shows of a text that others change: their carets, the words of comments, the words that one comments on, tables, and what
// the house would refuse.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { EditorState, TextSelection } from "prosemirror-state";
import { packagesOf } from "../../../../document/src/test/js/packages.js";

packagesOf(import.meta.url);
const { schema } = await import("../../../../document/src/test/js/schema.js");
const { anchors, anchorsKey, placesOf } = await import("../../main/js/anchors.js");
const { stacked } = await import("../../main/js/carets.js");
const { hear, send } = await import("../../main/js/collab.js");
const { cursors, cursorsGone, cursorsHeard, cursorsKey } = await import("../../main/js/cursors.js");
const { guard } = await import("../../main/js/guard.js");
const { collaboration } = await import("../../main/js/heard.js");
const { ownCaret } = await import("../../main/js/own-caret.js");
const { chooseSpot, leaveSpot, spot, spotInHouse } = await import("../../main/js/spot.js");
const { tables } = await import("../../main/js/table-mending.js");
const { wordsIn } = await import("../../main/js/words.js");
const { Clock } = await import("./clock.js");

const p = (id, words) => schema.node("paragraph", { id }, words ? [schema.text(words)] : []);
const doc = (...words) => schema.node("doc", null, words.map((said, i) => p("abcdefgh"[i], said)));
const insert = (pos, text) => ({ stepType: "replace", from: pos, to: pos, slice: { content: [{ type: "text", text }] } });

let state;
let n;
let refusals;

beforeEach(() => open(doc("one river", "two lakes")));

function open(start) {
  n = 0;
  refusals = [];
  const plugins = [...collaboration({ client: "me", n: 0 }), guard((why) => refusals.push(why)), tables(), anchors(), cursors(), spot()];
  state = EditorState.create({ doc: start, plugins });
}

const act = (make) => {
  state = state.apply(make(state));
};
const type = (words, pos) => act(({ tr }) => tr.insertText(words, pos));

function others(client, ...steps) {
  n += 1;
  ({ state } = hear(state, { client, seq: n, at: "", steps }));
}

const caretOf = (client) => cursorsKey.getState(state).at.get(client)?.head;
const cursor = (client, at, pos) => ({ client, author: "h", n: at, anchor: pos, head: pos });
const wordsAt = () => placesOf(anchorsKey.getState(state).set).map(({ anchor, from, to }) => [anchor, state.doc.textBetween(from, to)]);
const place = (...places) => act(({ tr }) => tr.setMeta(anchorsKey, { places }));

test("a caret is where its owner sees it, whatever I have typed meanwhile", () => {
  type("my ", 1);
  act((now) => cursorsHeard(now, [cursor("ben", 0, 5)]));
  assert.equal(caretOf("ben"), 8);
});

test("a caret that is ahead of us is shown when we have heard as much", () => {
  act((now) => cursorsHeard(now, [cursor("ben", 1, 7)]));
  assert.equal(caretOf("ben"), undefined);
  others("ben", insert(1, "big "));
  assert.equal(caretOf("ben"), 7);
});

test("whoever types stands behind what they typed, others before it", () => {
  act((now) => cursorsHeard(now, [cursor("ben", 0, 4), cursor("cyd", 0, 4)]));
  others("ben", insert(4, "xyz"));
  assert.equal(caretOf("ben"), 7);
  assert.equal(caretOf("cyd"), 4);
});

test("whoever leaves takes their caret along", () => {
  act((now) => cursorsHeard(now, [cursor("ben", 0, 4), cursor("cyd", 0, 4)]));
  act((now) => cursorsGone(now, (client) => client === "ben"));
  assert.equal(caretOf("ben"), undefined);
  assert.equal(caretOf("cyd"), 4);
});

test("names that would lie over each other stand one below the other", () => {
  assert.deepEqual(stacked([10, 12, 100]), [10, 28, 100]);
});

test("the words of a comment are marked where they are on this page", () => {
  others("ben", insert(1, "big "));
  type("my ", 1);
  place({ anchor: "x", commit: 0, from: 5, to: 10 }, { anchor: "y", commit: 1, from: 5, to: 8 });
  assert.deepEqual(wordsAt(), [["y", "one"], ["x", "river"]]);
});

test("places of a commit that is still to come wait for it, and the words stay marked until then", () => {
  place({ anchor: "x", commit: 0, from: 5, to: 10 });
  place({ anchor: "x", commit: 1, from: 9, to: 14 });
  assert.deepEqual(wordsAt(), [["x", "river"]]);
  others("ben", insert(1, "big "));
  assert.deepEqual(wordsAt(), [["x", "river"]]);
});

test("what is typed at the edges of marked words stays outside", () => {
  place({ anchor: "x", commit: 0, from: 5, to: 10 });
  type("a", 5);
  type("b", 11);
  assert.deepEqual(wordsAt(), [["x", "river"]]);
});

test("words to comment on are named as the house has them, once it has them", () => {
  type("wide ", 5);
  act(({ tr }) => tr.setSelection(TextSelection.create(tr.doc, 5, 15)));
  act(chooseSpot);
  assert.equal(spotInHouse(state), null);
  others("ben", insert(1, "big "));
  assert.equal(spotInHouse(state), null);
  const sent = send(state);
  state = hear(sent.state, { ...sent.commit, at: "" }).state;
  assert.deepEqual(spotInHouse(state), { from: 9, to: 19, commit: 2, quote: "wide river" });
});

test("words that the house has are named at once, past what I have not sent", () => {
  type("my ", 1);
  act(({ tr }) => tr.setSelection(TextSelection.create(tr.doc, 8, 13)));
  act(chooseSpot);
  assert.deepEqual(spotInHouse(state), { from: 5, to: 10, commit: 0, quote: "river" });
});

test("the words one comments on follow the text until one is done with them", () => {
  act(({ tr }) => tr.setSelection(TextSelection.create(tr.doc, 5, 10)));
  act(chooseSpot);
  others("ben", insert(1, "big "));
  assert.deepEqual(spotInHouse(state), { from: 9, to: 14, commit: 1, quote: "river" });
  act(leaveSpot);
  assert.equal(spotInHouse(state).quote, "");
});

test("without a selection the block of the caret is meant", () => {
  act(({ tr }) => tr.setSelection(TextSelection.create(tr.doc, 14)));
  act(chooseSpot);
  assert.equal(spotInHouse(state).quote, "two lakes");
});

test("my caret is told in places that the others know, not while I type, and no more than a few times a second", async () => {
  const clock = new Clock();
  const said = [];
  const caret = ownCaret({ state: () => state, say: (frame) => said.push(frame), world: clock });
  act(({ tr }) => tr.setSelection(TextSelection.create(tr.doc, 5)));
  for (let i = 0; i < 10; i += 1) {
    caret.moved();
    await clock.pass(50);
  }
  assert.deepEqual(said, [{ t: "cursor", n: 0, anchor: 5, head: 5 }]);
  type("a", 5);
  caret.moved();
  await clock.pass(1_000);
  assert.equal(said.length, 1);
});

test("what the house would refuse is refused here, with a word why", () => {
  const size = state.doc.content.size;
  type("\u0007", 1);
  act(({ tr }) => tr.insertText("x".repeat(1_900_000), 1));
  act(({ tr }) => tr.insertText("\ud83d", 1));
  assert.equal(state.doc.content.size, size);
  assert.deepEqual(refusals, ["content", "too-large", "characters"]);
  type("fine 😀", 1);
  assert.equal(state.doc.content.size, size + 7);
});

test("what others did is never refused here", () => {
  others("ben", insert(1, "\u0007"));
  assert.equal(state.doc.firstChild.textContent[0], "\u0007");
  type("and I can go on", 1);
  assert.equal(refusals.length, 0);
});

function table(...rows) {
  const cell = (id) => schema.node("table_cell", { id }, [p(`${id}p`, id)]);
  return schema.node("table", { id: "t" }, rows.map((cells, i) => schema.node("table_row", { id: `r${i}` }, cells.map(cell))));
}

test("a table that others left with a cell too few is mended by whoever works in it, not by all who see it", () => {
  open(schema.node("doc", null, [table(["a", "b"], ["c", "d"]), p("z", "end")]));
  const row = state.doc.firstChild.firstChild;
  const from = 2 + row.child(0).nodeSize;
  others("ben", { stepType: "replace", from, to: from + row.child(1).nodeSize });
  assert.equal(state.doc.firstChild.firstChild.childCount, 1, "seen, and not mended");
  type("x", 5);
  assert.equal(state.doc.firstChild.firstChild.childCount, 2, "mended with my own writing");
});

test("words are counted by block, and a block once", () => {
  assert.equal(wordsIn(state.doc), 4);
  type("and more ", 1);
  assert.equal(wordsIn(state.doc), 6);
});
