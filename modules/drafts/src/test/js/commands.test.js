// What the toolbar and the keys do to the text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NodeSelection, TextSelection } from "prosemirror-state";
import { blockIds } from "../../main/js/block-ids.js";
import { commands } from "../../main/js/commands.js";
import { after, caretIn, doc, h, p, schema, stateOf } from "./texts.js";

const named = commands(schema);
const kinds = (state) => state.doc.children.map(({ type, attrs }) => [type.name, attrs.id, attrs.level].filter(Boolean));

test("a block that becomes a heading and a paragraph again is the same block", () => {
  const start = caretIn(stateOf(doc(p("a", "One"), p("b", "Two")), blockIds()), "a", 1);
  const heading = after(start, named.heading2);
  assert.deepEqual(kinds(heading), [["heading", "a", 2], ["paragraph", "b"]]);
  assert.deepEqual(kinds(after(heading, named.paragraph)), [["paragraph", "a"], ["paragraph", "b"]]);
});

test("all chosen blocks change, each in its own language", () => {
  const french = schema.node("paragraph", { id: "b", lang: "fr" }, [schema.text("Deux")]);
  const start = stateOf(doc(p("a", "One"), french, p("c", "Three")), blockIds());
  const chosen = start.apply(start.tr.setSelection(TextSelection.create(start.doc, 2, 8)));
  const headings = after(chosen, named.heading1);
  assert.deepEqual(kinds(headings), [["heading", "a", 1], ["heading", "b", 1], ["paragraph", "c"]]);
  assert.equal(headings.doc.child(1).attrs.lang, "fr");
});

test("a new note is chosen, so that it opens to be written", () => {
  const state = after(caretIn(stateOf(doc(h("h", 1, "Head"), p("a", "One")), blockIds()), "a", 3), named.footnote);
  assert.ok(state.selection instanceof NodeSelection);
  assert.equal(state.selection.node.type.name, "footnote");
  assert.equal(named.footnote(caretIn(state, "h", 1)), true);
});
