// Blocks by their ids, and where a new one goes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { blockNamed, withBlock } from "../../main/js/blocks.js";
import { caretIn, choosing, doc, figure, note, p, rec, schema, stateOf } from "./texts.js";

const list = (...items) => schema.node("bullet_list", { id: "l" }, items.map((item, i) => schema.node("list_item", { id: `i${i}` }, item)));
const shape = (node) => (node.isTextblock ? node.attrs.id : { [node.type.name]: node.children.map(shape) });
const put = (state) => {
  const made = withBlock(state, figure("new", {}));
  made.doc.check();
  return made.doc.children.map(shape);
};

test("a block is found by its id, a note too, and what is not there is null", () => {
  const document = doc(p("a", "One"), p("b", "Two", note("n", "Three")));
  assert.equal(blockNamed(document, "b").pos, 5);
  assert.equal(blockNamed(document, "n").node.textContent, "Three");
  assert.equal(blockNamed(document, "c"), null);
});

test("a new block goes behind the block with the caret and cuts no sentence", () => {
  assert.deepEqual(put(caretIn(stateOf(doc(p("a", "One"), p("b", "Two"))), "a", 1)), ["a", "new", "b"]);
});

test("it takes the place of an empty paragraph", () => {
  assert.deepEqual(put(caretIn(stateOf(doc(p("a", ""), p("b", "Two"))), "a")), ["new", "b"]);
});

test("in a list it stays with its item, also where the item begins with an empty paragraph", () => {
  assert.deepEqual(put(caretIn(stateOf(doc(list([p("a", "One")], [p("b", "Two")]))), "a")),
    [{ bullet_list: [{ list_item: ["a", "new"] }, { list_item: ["b"] }] }]);
  assert.deepEqual(put(caretIn(stateOf(doc(list([p("a", "")]))), "a")), [{ bullet_list: [{ list_item: ["a", "new"] }] }]);
});

test("where a block has no room for it, it goes behind that one", () => {
  assert.deepEqual(put(caretIn(stateOf(doc(rec("r", {}, p("a", "Do"), p("b", "Then")))), "a")), [{ recommendation: ["a", "b"] }, "new"]);
});

test("behind a chosen figure it follows at once", () => {
  assert.deepEqual(put(choosing(stateOf(doc(figure("f", {}), p("b", "Two"))), "f")), ["f", "new", "b"]);
});
