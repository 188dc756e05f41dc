// Ids of blocks: who keeps one that stands twice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Schema } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { blockIds } from "../../main/js/block-ids.js";
import { heardKey } from "../../main/js/heard.js";

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

test("what others have doubled is for the house to name, not for every page", () => {
  const state = EditorState.create({ doc: start(), plugins: [blockIds()] });
  const theirs = state.tr.insert(0, p("b", "two")).setMeta(heardKey, {});
  assert.deepEqual(ids(state.applyTransaction(theirs).state.doc), ["b", "a", "b", "c"]);
});
