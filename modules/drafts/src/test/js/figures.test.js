// Figures: which is meant, what a dialog may change of one, and the word where nobody has said what it shows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { changeFigure, figureAt, figures, isPlain } from "../../main/js/figures.js";
import { difference, lettersOf, rewrite } from "../../main/js/letters.js";
import { after, caretIn, choosing, doc, figure, lineBreak, marked, note, p, schema, stateOf } from "./texts.js";

const caption = () => [marked("River"), marked(" levels", "em"), marked(" at dawn")];
const withFigure = (...content) => doc(p("a", "Before"), figure("f", { alt: "Two lines" }, ...content), p("b", "After"));
const figureIn = (state) => state.doc.child(1);

test("the figure is the one that is chosen, or whose caption has the caret", () => {
  const state = stateOf(withFigure("Levels"));
  assert.equal(figureAt(choosing(state, "f")).node.attrs.id, "f");
  assert.deepEqual(figureAt(caretIn(state, "f", 3)).pos, figureAt(choosing(state, "f")).pos);
  assert.equal(figureAt(caretIn(state, "a")), null);
});

test("words for it, caption and width change in one step of undo, and what did not change makes no step", () => {
  const state = stateOf(withFigure("Levels"));
  const changed = figureIn(after(state, changeFigure("f", { alt: "Three lines", caption: "Levels of three rivers", width: 60 })));
  assert.deepEqual([changed.attrs.alt, changed.textContent, changed.attrs.width], ["Three lines", "Levels of three rivers", 60]);
  let steps = -1;
  changeFigure("f", { alt: "Two lines", caption: "Levels", width: 100 })(state, (change) => (steps = change.steps.length));
  assert.equal(steps, 0);
});

test("a caption keeps its marks where its words stay", () => {
  const state = stateOf(withFigure(...caption()));
  const changed = figureIn(after(state, changeFigure("f", { alt: "x", caption: "River levels at dusk", width: 100 })));
  assert.deepEqual(changed.toJSON().content.map((node) => [node.text, (node.marks ?? []).length]), [["River", 0], [" levels", 1], [" at dusk", 0]]);
});

test("an empty caption takes its first words, and may lose them all", () => {
  const filled = after(stateOf(withFigure()), changeFigure("f", { alt: "x", caption: "New", width: 100 }));
  assert.equal(figureIn(filled).textContent, "New");
  assert.equal(figureIn(after(filled, changeFigure("f", { alt: "x", caption: "", width: 100 }))).content.size, 0);
});

test("a caption with a note in it is left to the text", () => {
  const state = stateOf(withFigure("Levels", note("n", "Measured")));
  assert.equal(isPlain(figureIn(state)), false);
  const changed = figureIn(after(state, changeFigure("f", { alt: "x", caption: "Gone", width: 100 })));
  assert.equal(changed.firstChild.text, "Levels");
});

test("a figure that was taken out meanwhile is not changed", () => {
  assert.equal(changeFigure("gone", { alt: "x", caption: "y", width: 50 })(stateOf(withFigure("Levels"))), false);
});

test("a figure without words for those who cannot see it says so until it has some", () => {
  const plugin = figures({ noAlt: "Nothing says" }, () => true);
  const state = stateOf(doc(figure("f", { alt: " " }, "Levels"), figure("g", { alt: "A map" })), plugin);
  const warned = (now) => plugin.getState(now).find().map(({ from }) => now.doc.nodeAt(from).attrs.id);
  assert.deepEqual(warned(state), ["f"]);
  assert.deepEqual(warned(after(state, changeFigure("f", { alt: "Lines", caption: null, width: 100 }))), []);
});

test("letters of a block run on over marks and notes; breaks are line ends", () => {
  const block = p("a", "one", note("n", "hidden"), marked("two", "strong"), lineBreak(), "three");
  const { text, places } = lettersOf(block, 1);
  assert.equal(text, "onetwo\nthree");
  assert.deepEqual([places[0], places[3], places[6]], [1, 1 + 3 + block.child(1).nodeSize, 1 + 3 + block.child(1).nodeSize + 3]);
});

test("words are put in place of letters on both sides of a note, which stays", () => {
  const state = stateOf(doc(p("a", "water", note("n", "See annex"), " level")));
  const change = state.tr;
  rewrite(change, lettersOf(state.doc.firstChild, 1), 3, 8, "ch");
  assert.equal(change.doc.firstChild.firstChild.text, "watch");
  assert.equal(change.doc.firstChild.child(1).type.name, "footnote");
  assert.equal(change.doc.firstChild.lastChild.text, "vel");
});

test("what is put in takes the marks of what it replaces", () => {
  const state = stateOf(doc(p("a", "a ", marked("bold", "strong"), " word")));
  const change = state.tr;
  rewrite(change, lettersOf(state.doc.firstChild, 1), 2, 6, "strong");
  assert.ok(schema.marks.strong.isInSet(change.doc.firstChild.child(1).marks));
  assert.equal(change.doc.firstChild.child(1).text, "strong");
});

test("two rows of letters differ in one range, and no letter is cut in half", () => {
  assert.deepEqual(difference("abc", "abc"), { from: 3, to: 3, words: "" });
  assert.deepEqual(difference("aXc", "aYYc"), { from: 1, to: 2, words: "YY" });
  assert.deepEqual(difference("aa", "aaa"), { from: 2, to: 2, words: "a" });
  assert.deepEqual(difference("x😀y", "x😁y"), { from: 1, to: 3, words: "😁" });
  assert.deepEqual(difference("\u{1f600}", "\u{1fa00}"), { from: 0, to: 2, words: "\u{1fa00}" });
});
