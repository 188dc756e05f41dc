// Ids of blocks: who keeps one that stands twice, and how the page follows the server when that had to decide.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Schema } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { Step } from "prosemirror-transform";
import { blockIds } from "../../main/js/block-ids.js";
import { randomFrom } from "../../../../document/src/test/js/random.js";
import { agreed, asMessage, sent, unsaved, unsavedKey } from "../../main/js/unsaved.js";

const schema = new Schema({
  nodes: { doc: { content: "p+" }, p: { attrs: { id: { default: "" } }, content: "text*" }, text: {} },
});
const p = (id, text) => schema.node("p", { id }, text ? [schema.text(text)] : []);
const start = () => schema.node("doc", null, [p("a", "one"), p("b", "two"), p("c", "three")]);
const ids = (doc) => doc.children.map((block) => block.attrs.id);

test("a copy that is put above its original gets the new id", () => {
  const state = EditorState.create({ doc: start(), plugins: [blockIds()] });
  const after = state.applyTransaction(state.tr.insert(0, p("b", "two"))).state;
  assert.deepEqual(ids(after.doc).slice(1), ["a", "b", "c"]);
  assert.notEqual(ids(after.doc)[0], "b");
});

test("a block that is cut and put elsewhere keeps its id", () => {
  const state = EditorState.create({ doc: start(), plugins: [blockIds()] });
  const after = state.applyTransaction(state.tr.delete(5, 10).insert(0, p("b", "two"))).state;
  assert.deepEqual(ids(after.doc), ["b", "a", "c"]);
});

test("what the server named is named so on the page, and is nothing to save", () => {
  let state = open(start());
  state = state.apply(state.tr.insert(0, p("a", "again")));
  state = state.apply(state.tr.setMeta(unsavedKey, sent()));
  state = state.apply(state.tr.insertText("typed", 1));
  state = state.apply(agreed(state, { n: 9, renumbered: [{ stepType: "attr", pos: 0, attr: "id", value: "new" }] }));
  assert.deepEqual(ids(state.doc), ["new", "a", "b", "c"]);
  assert.equal(unsavedKey.getState(state).base, 9);
  assert.equal(unsavedKey.getState(state).steps.length, 1);
});

test("whatever is written meanwhile, page and server end with the same text", () => {
  const random = randomFrom(20261123);
  let renumberings = 0;
  for (let round = 0; round < 400; round += 1) {
    const server = houseOf(start());
    let state = open(start());
    for (let saves = 0; saves < 4; saves += 1) {
      state = edits(state, random, 3);
      const message = asMessage(unsavedKey.getState(state).steps);
      state = state.apply(state.tr.setMeta(unsavedKey, sent()));
      const answer = server.save(message);
      state = edits(state, random, saves === 3 ? 0 : 3);
      state = state.apply(agreed(state, answer));
      renumberings += answer.renumbered.length;
    }
    assert.deepEqual(unsavedKey.getState(state).steps, []);
    assert.deepEqual(state.doc.toJSON(), server.doc().toJSON());
    assert.equal(new Set(ids(state.doc)).size, state.doc.childCount);
  }
  assert.ok(renumberings > 500, String(renumberings));
});

function open(doc) {
  return EditorState.create({ doc, plugins: [unsaved(1)] });
}

/** Applies what it is sent, then names every copy anew. */
function houseOf(doc) {
  let now = doc;
  let n = 1;
  return {
    doc: () => now,
    save(steps) {
      const change = EditorState.create({ doc: now }).tr;
      steps.forEach((json) => change.step(stepOf(json)));
      const renumbered = copies(change.doc).map((pos) => ({ stepType: "attr", pos, attr: "id", value: `n${n}.${pos}` }));
      renumbered.forEach((json) => change.step(stepOf(json)));
      now = change.doc;
      n += 2;
      return { n, renumbered };
    },
  };
}

function stepOf(json) {
  return Step.fromJSON(schema, json);
}

function copies(doc) {
  const seen = new Set();
  const found = [];
  doc.forEach((block, pos) => {
    if (!block.attrs.id || seen.has(block.attrs.id)) {
      found.push(pos);
    }
    seen.add(block.attrs.id);
  });
  return found;
}

function edits(before, random, most) {
  let state = before;
  for (let i = random.below(most + 1); i > 0; i -= 1) {
    state = state.apply(edit(state.tr, random));
  }
  return state;
}

function edit(change, random) {
  const index = random.below(change.doc.childCount);
  const block = change.doc.child(index);
  let pos = 0;
  change.doc.forEach((_, at, i) => {
    pos = i === index ? at : pos;
  });
  const any = () => ids(change.doc)[random.below(change.doc.childCount)];
  switch (random.below(6)) {
    case 0:
      return change.insertText("x", pos + 1);
    case 1:
      return change.insert(pos, p(any(), "copy"));
    case 2:
      return change.setNodeAttribute(pos, "id", any());
    case 3:
      return change.doc.childCount > 1 ? change.delete(pos, pos + block.nodeSize) : change;
    case 4:
      return change.split(pos + 1 + random.below(block.content.size + 1));
    default:
      return change.setNodeMarkup(pos, null, { id: block.attrs.id });
  }
}
