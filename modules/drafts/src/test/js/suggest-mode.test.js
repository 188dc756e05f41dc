// Editing, suggesting and reading: who may do what, as what it goes to the house, and how suggestions are listed and shown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { undo, redo } from "prosemirror-history";
import { splitListItem } from "prosemirror-schema-list";
import { splitBlock, joinBackward, joinForward, deleteSelection } from "prosemirror-commands";
import { Slice } from "prosemirror-model";
import { AllSelection, NodeSelection, TextSelection } from "prosemirror-state";
import { randomFrom } from "../../../../document/src/test/js/random.js";
import { hear, send } from "../../main/js/collab.js";
import { commands } from "../../main/js/commands.js";
import { finding, findKey, look, replaceAll } from "../../main/js/find/finding.js";
import { heardOf, kindsOf } from "../../main/js/heard.js";
import { laidAside, putIn, refused, renamed } from "../../main/js/rebuilt.js";
import { suggestionsIn } from "../../main/js/suggesting/list.js";
import { modeOf, setMode } from "../../main/js/suggesting/mode.js";
import { withoutMarks } from "../../main/js/suggesting/pasted.js";
import { redrawn, shownKey, suggestionHere } from "../../main/js/suggesting/shown.js";
import { wordsIn } from "../../main/js/words.js";
import { Suggester } from "./suggester.js";
import { caretIn, doc, figure, h, note, p, placeOf, rec, schema, table } from "./texts.js";

const named = commands(schema);
const mark = (name, id) => schema.mark(name, { id });
const ins = (text, id = "x") => schema.text(text, [mark("insertion", id)]);
const del = (text, id = "x") => schema.text(text, [mark("deletion", id)]);
const text = (one) => one.state.doc.textContent;
const types = (one, words, pos) => one.takes(one.state.tr.insertText(words, pos));
const turns = (one, mode) => one.does(named[`mode_${mode}`]);

test("who may only suggest does, and cannot turn to editing", () => {
  const one = new Suggester(doc(p("a", "one")));
  assert.equal(modeOf(one.state), "suggest");
  assert.equal(turns(one, "edit"), false);
  types(one, "so ", 1);
  assert.equal(one.state.doc.firstChild.firstChild.marks[0].type.name, "insertion");
});

test("who may edit turns from one to the other, and in reading changes nothing", () => {
  const one = new Suggester(doc(p("a", "one")), { may: "edit" });
  types(one, "so ", 1);
  assert.equal(one.state.doc.firstChild.firstChild.marks.length, 0);
  one.does(named.mode_toggle);
  assert.equal(modeOf(one.state), "suggest");
  turns(one, "read");
  assert.equal(types(one, "no", 1), false);
  assert.equal(text(one), "so one");
});

test("who loses the right to edit suggests from then on, and gets back what they had", () => {
  const one = new Suggester(doc(p("a", "one")), { may: "edit" });
  one.takes(setMode(one.state, { only: true }));
  assert.equal(modeOf(one.state), "suggest");
  one.takes(setMode(one.state, { only: false }));
  assert.ok(turns(one, "edit"));
});

test("one commit is of one kind, in the order in which it was written", () => {
  const one = new Suggester(doc(p("a", "one")), { may: "edit" });
  types(one, "1", 1);
  turns(one, "suggest");
  types(one, "2", 1);
  types(one, "3", 1);
  turns(one, "edit");
  types(one, "4", 1);
  assert.deepEqual(kindsOf(one.state), ["edit", "suggest", "suggest", "edit"]);
  const kinds = [];
  for (let { state, commit } = send(one.state); commit; { state, commit } = send(state)) {
    kinds.push([commit.kind, commit.steps.length]);
    state = hear(state, { ...commit, author: "me", at: "" }).state;
  }
  assert.deepEqual(kinds, [["edit", 1], ["suggest", 2], ["edit", 1]]);
});

test("a suggestion remains one when the page is put together anew", () => {
  const one = new Suggester(doc(p("a", "one")), { may: "edit" });
  types(one, "1", 1);
  const sent = send(one.state);
  one.state = sent.state;
  turns(one, "suggest");
  types(one, "2", 1);
  const after = refused(one.state).state;
  assert.deepEqual(kindsOf(after), ["suggest"]);
  assert.equal(send(after).commit.kind, "suggest");
  assert.equal(heardOf(one.state).inflight.commit.kind, "edit");
});

test("what was laid aside by somebody who may only suggest is put in as a suggestion", () => {
  const one = new Suggester(doc(p("a", "one")));
  types(one, "1", 1);
  const { state, aside } = laidAside(one.state);
  assert.deepEqual(kindsOf(putIn(state, aside).state), ["suggest"]);
});

test("who may only suggest sends nothing else, whatever they undo", () => {
  const one = new Suggester(doc(p("a", "one")));
  types(one, "1", 1);
  one.does(undo);
  assert.equal(text(one), "one");
  one.does(redo);
  assert.deepEqual([...new Set(kindsOf(one.state))], ["suggest"]);
});

test("suggestions are facts in the order of the text", () => {
  const one = new Suggester(doc(p("a", "one two"), p("b", "three"), h("c", 2, "four")));
  one.state = caretIn(one.state, "a", 3);
  one.does(splitBlock);
  types(one, "new");
  one.state = caretIn(one.state, "b", 0);
  one.does(joinBackward);
  one.state = caretIn(one.state, "c", 1);
  one.does(named.heading3);
  const facts = suggestionsIn(one.state.doc).map(({ id, from, to, ...said }) => said);
  assert.deepEqual(facts, [
    { inserted: "new", deleted: "", blocks: [{ change: "parted" }] },
    { inserted: "", deleted: "", blocks: [{ change: "joined" }] },
    { inserted: "", deleted: "", blocks: [{ change: "changed", attribute: "level", before: 2, now: 3 }] },
  ]);
});

test("words and blocks that come and go are told, and a replaced word is one fact", () => {
  const facts = suggestionsIn(doc(p("a", "A ", del("good"), ins("fair"), " day"), p("b", "gone").mark([mark("deletion", "y")])));
  assert.deepEqual(facts.map(({ id, from, to, inserted, deleted, blocks }) => [id, from, to, inserted, deleted, blocks]), [
    ["x", 3, 11, "fair", "good", []],
    ["y", 16, 22, "", "gone", [{ change: "removed", type: "paragraph" }]],
  ]);
});

test("the list is worked out once for a text", () => {
  const text = doc(p("a", ins("one")));
  assert.equal(suggestionsIn(text), suggestionsIn(text));
});

test("the suggestion with the caret is known and shown, and colours follow the author once known", () => {
  let tone = null;
  const one = new Suggester(doc(p("a", "one", ins(" two"), " three")), { toneOf: () => tone });
  const classes = () => shownKey.getState(one.state).decorations.find().map(({ type }) => type.attrs.class);
  assert.equal(suggestionHere(one.state), null);
  assert.deepEqual(classes(), []);
  one.takes(one.state.tr.setSelection(TextSelection.create(one.state.doc, 6)));
  assert.equal(suggestionHere(one.state), "x");
  tone = 3;
  one.takes(redrawn(one.state));
  assert.deepEqual(classes(), ["p3 suggested-here"]);
});

test("letters at a boundary and whole blocks have a look of their own", () => {
  const one = new Suggester(doc(p("a", "one", ins("\u200b")), p("b", ins("\u200b"), "two"), p("c", "three").mark([mark("deletion", "y")])));
  const classes = shownKey.getState(one.state).decorations.find().map(({ type }) => type.attrs.class);
  assert.deepEqual(classes.sort(), ["suggested-boundary", "suggested-boundary", "suggested-out"]);
});

test("what is pasted carries nobody's marks and no letters of boundaries", () => {
  const copied = doc(p("a", "one", ins(" two\u200b")), p("b", "three").mark([mark("insertion", "x")]));
  const pasted = withoutMarks(new Slice(copied.content, 0, 0));
  assert.ok(pasted.content.eq(doc(p("a", "one two"), p("b", "three")).content));
});

test("words that would go and letters of boundaries do not count", () => {
  assert.equal(wordsIn(doc(p("a", "one two ", del("three "), ins("four\u200b"), note("n", "five")))), 4);
  assert.equal(wordsIn(doc(p("a", "one"), p("b", "gone").mark([mark("deletion", "x")]), rec("r", {}, p("c", "two")))), 2);
});

test("words that are found and replaced are suggestions, each its own", () => {
  const one = new Suggester(doc(p("a", "one river, two river"), p("b", "river")));
  one.state = one.state.reconfigure({ plugins: [...one.state.plugins, finding()] });
  one.does(look({ query: "river" }));
  assert.equal(findKey.getState(one.state).matches.length, 3);
  one.does(replaceAll("lake"));
  assert.equal(text(one), "one riverlake, two riverlakeriverlake");
  const facts = suggestionsIn(one.state.doc).map(({ inserted, deleted }) => `${deleted}>${inserted}`);
  assert.deepEqual(facts, ["river>lake", "river>lake", "river>lake"]);
});

test("what one joins within a block of one's own is joined", () => {
  const item = schema.node("list_item", { id: "i" }, [p("a", "one"), p("b", "two")]).mark([mark("insertion", "m")]);
  const first = schema.node("list_item", { id: "h" }, [p("c", "first")]);
  const one = new Suggester(doc(schema.node("bullet_list", { id: "l" }, [first, item])), { isOwn: (id) => id === "m" });
  one.state = caretIn(one.state, "b", 0);
  one.does(joinBackward);
  assert.equal(one.state.doc.firstChild.child(1).childCount, 1);
  assert.equal(text(one), "firstonetwo");
});

test("the language of the whole text is nobody's suggestion", () => {
  const one = new Suggester(doc(p("a", "one")));
  assert.equal(one.takes(one.state.tr.setDocAttribute("lang", "fr")), false);
  assert.deepEqual(one.refused, ["unsaid"]);
});

const ACTS = [
  "strong", "em", "superscript", "bullet_list", "ordered_list", "deeper", "shallower", "blockquote", "recommendation", "lift", "paragraph",
  "heading1", "heading2", "heading3", "footnote", "table", "row_before", "row", "column_before", "column", "merge", "header_row",
  "header_column", "no_row", "no_column", "no_table", "next_cell",
].map((name) => named[name]);
const KEYS = [splitBlock, joinBackward, joinForward, deleteSelection, splitListItem(schema.nodes.list_item)];

/** The words of a text, without those that this person has put in. */
function standing(node, isOwn) {
  if (node.marks.some(({ type, attrs }) => type.name === "insertion" && isOwn(attrs.id))) {
    return "";
  }
  return node.isText ? node.text.replaceAll("\u200b", "") : node.children.map((child) => standing(child, isOwn)).join("");
}

function idsOf(document) {
  const ids = [];
  document.descendants((node) => void ("id" in node.attrs && ids.push(node.attrs.id)));
  return ids;
}

const begun = () =>
  doc(
    h("h", 1, "On rivers"),
    p("a", "One river ", ins("and a lake", "x1"), " and a ", del("little", "x2"), " sea", note("n", "Or two."), "."),
    schema.node("bullet_list", { id: "l" }, [
      schema.node("list_item", { id: "i" }, [p("ip", "first")]),
      schema.node("list_item", { id: "j" }, [p("jp", "second")]),
    ]),
    table("t", ["!a", "!b"], ["c", "d"]),
    figure("f", { alt: "A map" }, "The basin"),
    p("z", "The end"),
  );

function acts(one, random) {
  const { state } = one;
  const place = () => TextSelection.near(state.doc.resolve(random.below(state.doc.content.size)));
  const selection = random.chance(0.6) ? place() : TextSelection.between(place().$from, place().$to);
  one.state = state.apply(state.tr.setSelection(random.chance(0.02) ? new AllSelection(state.doc) : selection));
  if (random.chance(0.4)) {
    one.takes(one.state.tr.insertText(random.pick(["x", "new words", "\u200bodd"])));
  } else {
    one.does(random.pick(random.chance(0.5) ? KEYS : ACTS));
  }
}

test("whatever somebody does with keys and tools, no word of others goes, and undoing it all gives the text back", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const one = new Suggester(begun());
    const { isOwn } = one.suggestions.own;
    const random = randomFrom(seed);
    for (let i = 0; i < 25; i += 1) {
      const before = one.state;
      acts(one, random);
      one.state.doc.check();
      assert.equal(standing(one.state.doc, isOwn), standing(begun(), isOwn), `seed ${seed}, act ${i}: ${before.doc}`);
      assert.equal(new Set(idsOf(one.state.doc)).size, idsOf(one.state.doc).length, `seed ${seed}, act ${i}`);
    }
    while (one.does(undo));
    assert.ok(one.state.doc.eq(begun()), `seed ${seed}`);
    assert.ok(!one.refused.includes("content"), `seed ${seed}: ${one.refused}`);
  }
});
