// Find and replace: what is found, how it is counted, and what a replacement leaves as it was.
import assert from "node:assert/strict";
import { test } from "node:test";
import { history, undo } from "prosemirror-history";
import { findKey, finding, leave, look, replaceAll, replaceOne, step } from "../../main/js/find/finding.js";
import { matchesIn } from "../../main/js/find/matches.js";
import { randomFrom } from "../../../../document/src/test/js/random.js";
import { after, caretIn, doc, lineBreak, marked, note, p, schema, stateOf, table } from "./texts.js";

const PLAIN = { matchCase: false, wholeWords: false, ignoreAccents: false };
const founds = (document, query, options = {}) =>
  matchesIn(document, query, { ...PLAIN, ...options }).map(({ from, to }) => document.textBetween(from, to, "|", (leaf) => (leaf.type.name === "hard_break" ? "/" : "")));
const searching = (document, query, options = {}) =>
  after(stateOf(document, history(), finding()), look({ query, options: { ...PLAIN, ...options } }));
const where = (state) => {
  const { matches, here } = findKey.getState(state);
  return [here + 1, matches.length];
};

test("words are found over marks, notes and breaks, inside one block", () => {
  const document = doc(p("a", "the wa", marked("ter", "strong"), note("n", "x"), lineBreak(), "level"), p("b", "the water"), p("c", "level"));
  assert.deepEqual(founds(document, "water level"), ["waterx/level"]);
  assert.equal(founds(document, "WATER").length, 2);
});

test("words in notes, tables and captions are found too, in the order of the text", () => {
  const document = doc(p("a", "river", note("n", "a river in a note"), " river"), table("t", ["river"]));
  const found = matchesIn(document, "river", PLAIN);
  assert.deepEqual(found.map(({ inNote }) => inNote), [false, true, false, false]);
  assert.deepEqual(found.map(({ from }) => from), [...found.map(({ from }) => from)].sort((a, b) => a - b));
});

test("case, whole words and accents count when that is asked", () => {
  const document = doc(p("a", "Eté, été, ete, Étés; cœur"));
  assert.deepEqual(founds(document, "été"), ["été", "Été"]);
  assert.deepEqual(founds(document, "été", { matchCase: true }), ["été"]);
  assert.deepEqual(founds(document, "ete", { ignoreAccents: true }), ["Eté", "été", "ete", "Été"]);
  assert.deepEqual(founds(document, "ete", { ignoreAccents: true, wholeWords: true }), ["Eté", "été", "ete"]);
  assert.deepEqual(founds(document, "coeur", { ignoreAccents: true }), ["cœur"]);
  assert.deepEqual(founds(document, "o", { ignoreAccents: true }), [], "half a ligature is no letter");
});

test("an accent is found however it is written", () => {
  assert.deepEqual(founds(doc(p("a", "e\u0301te\u0301")), "été"), ["e\u0301te\u0301"]);
  assert.deepEqual(founds(doc(p("a", "e\u0301te")), "ete"), []);
});

test("soft hyphens do not count, and blanks and apostrophes are alike", () => {
  const document = doc(p("a", "early\u00adwarn\u00ading of l’Union, 5\u202f000\u00a0»"));
  assert.deepEqual(founds(document, "earlywarning", { wholeWords: true }), ["early\u00adwarn\u00ading"]);
  assert.equal(founds(document, "l'union").length, 1);
  assert.equal(founds(document, "5 000 \"").length, 1);
  assert.deepEqual(founds(document, "Union", { wholeWords: true }), ["Union"]);
});

test("what is looked for may be longer than the text, empty, or a letter of two halves", () => {
  assert.deepEqual(founds(doc(p("a", "")), "x"), []);
  assert.deepEqual(founds(doc(p("a", "abc")), ""), []);
  assert.deepEqual(founds(doc(p("a", "x😀y")), "😀"), ["😀"]);
  assert.deepEqual(founds(doc(p("a", "x😀y")), "\ud83d"), []);
});

test("the search begins at the caret, goes round, and counts", () => {
  const document = doc(p("a", "river one"), p("b", "river two"), p("c", "river three"));
  let state = after(caretIn(stateOf(document, history(), finding()), "b", 2), look({ query: "river" }));
  assert.deepEqual(where(state), [3, 3]);
  state = after(state, step(1));
  assert.deepEqual(where(state), [1, 3]);
  state = after(state, step(-1));
  assert.deepEqual(where(state), [3, 3]);
  state = after(state, leave);
  assert.equal(state.doc.textBetween(state.selection.from, state.selection.to), "river");
  assert.deepEqual(findKey.getState(state).shown.find(), []);
});

test("what is written meanwhile is found, and what is looked at stays looked at", () => {
  let state = after(searching(doc(p("a", "one river"), p("b", "two")), "river"), step(1));
  state = state.apply(state.tr.insertText("A river before. ", 1));
  assert.deepEqual(where(state), [2, 2]);
  assert.deepEqual(findKey.getState(state).shown.find().map(({ type }) => type.attrs.class), ["found", "found found--here"]);
});

test("one is replaced, and the next is looked at, never what was just put in", () => {
  let state = searching(doc(p("a", "river and river"), p("b", "river")), "river");
  state = after(state, replaceOne("a river"));
  assert.equal(state.doc.firstChild.textContent, "a river and river");
  assert.deepEqual(where(state), [2, 3]);
  state = after(state, replaceOne("stream"));
  assert.equal(state.doc.firstChild.textContent, "a river and stream");
  assert.deepEqual(where(state), [2, 2]);
});

test("all are replaced in one step of undo, and marks and notes stay", () => {
  const document = doc(p("a", "ri", note("n", "this river"), "ver, ", marked("river", "em")), p("b", "River"));
  const before = searching(document, "river");
  const changed = after(before, replaceAll("lake"));
  const first = changed.doc.firstChild;
  assert.equal(first.textBetween(0, first.content.size, "", (leaf) => leaf.type.name), "lakethis lake, lake");
  assert.ok(schema.marks.em.isInSet(first.lastChild.marks));
  assert.equal(changed.doc.lastChild.textContent, "lake");
  assert.deepEqual(where(changed), [0, 0]);
  assert.ok(after(changed, undo).doc.eq(document));
});

test("nothing is a replacement too", () => {
  const changed = after(searching(doc(p("a", "very very wet")), "very "), replaceAll(""));
  assert.equal(changed.doc.textContent, "wet");
});

test("where nothing is found nothing is replaced", () => {
  const state = searching(doc(p("a", "lake")), "river");
  assert.equal(replaceAll("x")(state), false);
  assert.equal(replaceOne("x")(state), false);
  assert.equal(step(1)(state), false);
});

test("replacing all gives what replacing in plain letters gives, whatever stands between them", () => {
  const random = randomFrom(20261201);
  let replacements = 0;
  for (let round = 0; round < 300; round += 1) {
    const document = doc(...Array.from({ length: 3 }, (_, i) => p(`p${i}`, ...pieces(random, `${round}-${i}`))));
    const changed = after(searching(document, "ab"), (state, dispatch) => replaceAll("cab")(state, dispatch) || dispatch(state.tr) || true);
    const expected = rows(document).map((row) => row.replaceAll("ab", "cab"));
    assert.deepEqual(rows(changed.doc), expected);
    assert.equal(notes(changed.doc), notes(document));
    replacements += expected.join("").split("cab").length - 1;
  }
  assert.ok(replacements > 1000, String(replacements));
});

const letters = (random) => Array.from({ length: random.between(1, 6) }, () => random.pick("abc")).join("");

function pieces(random, id) {
  return Array.from({ length: random.between(1, 6) }, (_, i) =>
    random.chance(0.3) ? note(`${id}-${i}`, letters(random)) : random.chance(0.5) ? marked(letters(random), "em") : letters(random));
}

/** The letters of each block without its notes, then those of each note. */
function rows(document) {
  const found = [];
  document.descendants((node) => {
    if (node.isTextblock || node.type.name === "footnote") {
      found.push(node.children.filter((child) => child.isText).map((child) => child.text).join(""));
    }
  });
  return found;
}

const notes = (document) => {
  let count = 0;
  document.descendants((node) => void (count += node.type.name === "footnote" ? 1 : 0));
  return count;
};
