// Suggesting in the page: what somebody does to the text becomes marks, and the text that was there stays.
import assert from "node:assert/strict";
import { test } from "node:test";
import { joinBackward, splitBlock } from "prosemirror-commands";
import { NodeSelection, TextSelection } from "prosemirror-state";
import { commands } from "../../main/js/commands.js";
import { suggested } from "../../main/js/suggesting/suggested.js";
import { caretIn, doc, h, note, p, placeOf, schema, stateOf, table } from "./texts.js";

const named = commands(schema);
const mark = (name, id) => schema.mark(name, { id });
const ins = (text, id = "m1") => schema.text(text, [mark("insertion", id)]);
const del = (text, id = "m1") => schema.text(text, [mark("deletion", id)]);

/** Somebody who may only suggest; ids of their own begin with "m". */
class Suggester {
  constructor(document) {
    this.state = stateOf(document);
    this.count = 0;
    this.own = { isOwn: (id) => id.startsWith("m"), newId: () => `m${(this.count += 1)}` };
  }

  at(id, letters = 0) {
    this.state = caretIn(this.state, id, letters);
    return this;
  }

  chooses(id, from, to) {
    const start = placeOf(this.state.doc, id) + 1;
    this.state = this.state.apply(this.state.tr.setSelection(TextSelection.create(this.state.doc, start + from, start + to)));
    return this;
  }

  takes(direct) {
    const made = suggested(this.state, direct, this.own);
    assert.ok(made, "it could not be said");
    this.state = this.state.apply(made);
    this.state.doc.check();
    return this;
  }

  types(words) {
    [...words].forEach((letter) => this.takes(this.state.tr.insertText(letter)));
    return this;
  }

  erases() {
    const { from, empty } = this.state.selection;
    const { nodeBefore } = this.state.selection.$from;
    if (!empty) return this.takes(this.state.tr.deleteSelection());
    return nodeBefore?.isText ? this.takes(this.state.tr.delete(from - 1, from)) : this.does(joinBackward);
  }

  erasesForward() {
    const { from } = this.state.selection;
    return this.takes(this.state.tr.delete(from, from + 1));
  }

  does(command) {
    let count = 0;
    assert.ok(command(this.state, (change) => ((count += 1), this.takes(change))), "the command does not apply");
    assert.equal(count, 1);
    return this;
  }
}

const told = (node) => {
  const marks = node.marks.map(({ type, attrs }) => (type.name === "modification" ? `~${attrs.attrName ?? attrs.type}=${JSON.stringify(attrs.previousValue)}` : `${{ insertion: "+", deletion: "-" }[type.name] ?? type.name[0]}${attrs.id ?? ""}`)).join("");
  if (node.isText) return marks ? `[${marks} ${node.text.replaceAll("\u200b", "|")}]` : node.text;
  const name = node.type.name === "paragraph" ? "p" : node.type.name === "heading" ? `h${node.attrs.level}` : node.type.name;
  return `${name}${marks ? `{${marks}}` : ""}(${node.children.map(told).join("")})`;
};
const read = ({ state }) => state.doc.children.map(told).join(" ");
const on = (...blocks) => new Suggester(doc(...blocks));

test("typed words are inserted, one suggestion as long as one types on", () => {
  assert.equal(read(on(p("a", "one river")).at("a", 3).types(" big")), "p(one[+m1  big] river)");
});

test("struck letters stay, one suggestion as long as one goes on, and the caret stands before them", () => {
  const one = on(p("a", "river")).at("a", 5).erases().erases();
  assert.equal(read(one), "p(riv[-m1 er])");
  assert.equal(one.state.selection.head, 4);
  assert.equal(read(one.types("al")), "p(riv[+m1 al][-m1 er])");
});

test("words struck forward leave the caret behind them", () => {
  const one = on(p("a", "river")).at("a", 0).erasesForward().erasesForward();
  assert.equal(read(one), "p([-m1 ri]ver)");
  assert.equal(one.state.selection.head, 3);
});

test("what is typed over words stands behind them and is one suggestion with them", () => {
  const one = on(p("a", "one river")).chooses("a", 4, 9).types("lake");
  assert.equal(read(one), "p(one [-m1 river][+m1 lake])");
});

test("a struck letter that the browser writes anew is no suggestion", () => {
  const one = on(p("a", "river flows")).at("a", 6).erases();
  one.takes(one.state.tr.replaceWith(5, 7, schema.text(" ")));
  assert.equal(read(one), "p(rive[-m1 r ]flows)");
});

test("letters struck over those that are struck already go on with them", () => {
  const one = on(p("a", "river")).at("a", 3).erases().erases();
  assert.equal(read(one.takes(one.state.tr.delete(2, 5))), "p(r[-m1 ive]r)");
});

test("one's own words go when they are struck", () => {
  assert.equal(read(on(p("a", "one")).at("a", 3).types(" two").erases().erases()), "p(one[+m1  t])");
});

test("another's suggestion is left as it is, and words beside it are one's own", () => {
  const one = on(p("a", "one", ins(" two", "x"), del(" three", "x"))).chooses("a", 1, 13).erases();
  assert.equal(read(one), "p(o[-m1 ne][+x  two][-x  three])");
  assert.equal(read(on(p("a", "one", ins(" two", "x"))).at("a", 5).types("so")), "p(one[+x  t][+m1 so][+x wo])");
});

test("a paragraph is parted by letters on both sides, and whole again after Backspace", () => {
  const one = on(p("a", "one two")).at("a", 3).does(splitBlock);
  assert.equal(read(one), "p(one[+m1 |]) p([+m1 |] two)");
  assert.notEqual(one.state.doc.child(1).attrs.id, "a");
  assert.equal(read(one.types("so")), "p(one[+m1 |]) p([+m1 |so] two)");
  assert.equal(read(one.erases().erases().erases()), "p(one two)");
});

test("a new paragraph in which one writes is one suggestion with its words", () => {
  assert.equal(read(on(p("a", "one"), p("b", "two")).at("a", 3).does(splitBlock).types("new").does(splitBlock)), "p(one[+m1 |]) p([+m1 |new|]) p([+m1 |]) p(two)");
});

test("paragraphs are joined by letters on both sides", () => {
  const one = on(p("a", "one"), p("b", "two")).at("b", 0).erases();
  assert.equal(read(one), "p(one[-m1 |]) p([-m1 |]two)");
  assert.equal(one.state.selection.$from.parent.attrs.id, "a");
  const across = on(p("a", "one"), p("b", "two"), p("c", "three"));
  const from = placeOf(across.state.doc, "a") + 3;
  const to = placeOf(across.state.doc, "c") + 3;
  across.state = across.state.apply(across.state.tr.setSelection(TextSelection.create(across.state.doc, from, to)));
  assert.equal(read(across.takes(across.state.tr.delete(from, to))), "p(on[-m1 e]) p{-m1}(two) p([-m1 th]ree)");
});

test("another kind of block keeps what it was, and going back takes the mark away", () => {
  const one = on(p("a", "one")).at("a").does(named.heading2);
  assert.equal(read(one), 'h2{~nodeType="paragraph"}(one)');
  assert.equal(one.state.doc.child(0).attrs.id, "a");
  assert.equal(read(one.does(named.heading3)), 'h3{~nodeType="paragraph"}(one)');
  assert.equal(read(one.does(named.paragraph)), "p(one)");
  assert.equal(read(on(h("a", 2, "one")).at("a").does(named.heading3)), "h3{~level=2}(one)");
  assert.equal(read(on(h("a", 2, "one")).at("a").does(named.paragraph)), 'p{~nodeType="heading"~level=2}(one)');
});

test("bold words stand behind the same words struck", () => {
  assert.equal(read(on(p("a", "one two")).chooses("a", 0, 3).does(named.strong)), "p([-m2 one][s+m2 one] two)");
});

test("what is put into a list goes, and comes anew in it", () => {
  const one = on(p("a", "one"), p("b", "two")).at("a", 1).does(named.bullet_list);
  assert.equal(read(one), "p{-m2}(one) bullet_list{+m2}(list_item(p(one))) p(two)");
});

test("rows and columns come and go", () => {
  const one = on(table("t", ["a", "b"], ["c", "d"])).at("tc00p");
  assert.match(read(one.does(named.row)), /table_row\{\+m1\}\(table_cell\(p\(\)\)table_cell\(p\(\)\)\)table_row\(table_cell\(p\(c/);
  assert.match(read(one.does(named.no_column)), /table_cell\{-m\d\}\(p\(a\)\)/);
});

test("a note comes as a whole, with the words that are written in it", () => {
  const one = on(p("a", "one")).at("a", 3).does(named.footnote);
  assert.equal(read(one), "p(onefootnote{+m1}())");
  assert.ok(one.state.selection instanceof NodeSelection);
  one.takes(one.state.tr.insertText("x", 5));
  assert.equal(read(one), "p(onefootnote{+m1}([+m1 x]))");
  assert.equal(read(on(p("a", "one", note("n", "so"))).chooses("a", 2, 7).erases()), "p(on[-m1 e]footnote{-m1}([-m1 so]))");
});
