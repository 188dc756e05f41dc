// Tables by keyboard: each act does one thing, in one step of undo, and says where it does not apply.
import assert from "node:assert/strict";
import { test } from "node:test";
import { history, undo } from "prosemirror-history";
import { CellSelection, tableEditing } from "prosemirror-tables";
import { blockIds } from "../../main/js/block-ids.js";
import { switches, tableCommands } from "../../main/js/tables.js";
import { after, caretIn, doc, p, placeOf, rowsOf, schema, stateOf, table } from "./texts.js";

const acts = tableCommands(schema);
const LIST = Object.keys(acts).filter((name) => !/cell/.test(name));
const twoByTwo = () => doc(p("before", "Before"), table("t", ["!a", "!b"], ["c", "d"]), p("after", "After"));
const state = (document = twoByTwo()) => stateOf(document, history(), tableEditing(), blockIds());
const at = (cell, document) => caretIn(state(document), `tc${cell}p`);
const offered = (where) => LIST.filter((name) => acts[name](where));

function cells(from, to) {
  const now = state();
  const place = (cell) => placeOf(now.doc, `tc${cell}`);
  return now.apply(now.tr.setSelection(CellSelection.create(now.doc, place(from), place(to))));
}

test("outside a table one can only insert one, and then the caret stands in its first cell", () => {
  const outside = caretIn(state(doc(p("a", ""))), "a");
  assert.deepEqual(offered(outside), ["table"]);
  const made = after(outside, acts.table);
  assert.deepEqual(rowsOf(made.doc), [["!", "!", "!"], ["", "", ""], ["", "", ""]]);
  assert.equal(made.selection.$from.node(-1), made.doc.firstChild.firstChild.firstChild);
});

test("inside a table is offered what applies there, and nothing else", () => {
  const everywhere = ["column_before", "column", "header_row", "header_column", "no_row", "no_column", "no_table"];
  const sorted = (names) => [...names].sort();
  assert.deepEqual(sorted(offered(at("10"))), sorted(["row_before", "row", ...everywhere]));
  assert.deepEqual(sorted(offered(at("00"))), sorted(["row", ...everywhere]), "nothing goes above a header row");
  assert.ok(offered(cells("10", "11")).includes("merge"));
  assert.ok(!offered(cells("00", "10")).includes("no_row"), "all the rows are the table");
  assert.ok(!offered(cells("10", "11")).includes("no_column"), "all the columns are the table");
});

test("rows and columns are added on the side that is meant", () => {
  assert.deepEqual(rowsOf(after(at("10"), acts.row_before).doc), [["!a", "!b"], ["", ""], ["c", "d"]]);
  assert.deepEqual(rowsOf(after(at("00"), acts.row).doc), [["!a", "!b"], ["", ""], ["c", "d"]]);
  assert.deepEqual(rowsOf(after(at("10"), acts.column_before).doc), [["!", "!a", "!b"], ["", "c", "d"]]);
  assert.deepEqual(rowsOf(after(at("11"), acts.column).doc), [["!a", "!b", "!"], ["c", "d", ""]]);
});

test("rows, columns and the table are taken out", () => {
  assert.deepEqual(rowsOf(after(at("10"), acts.no_row).doc), [["!a", "!b"]]);
  assert.deepEqual(rowsOf(after(at("10"), acts.no_column).doc), [["!b"], ["d"]]);
  assert.equal(after(at("10"), acts.no_table).doc.childCount, 2);
});

test("cells are merged and split again, with every word kept", () => {
  const merged = after(cells("10", "11"), acts.merge);
  const row = merged.doc.child(1).child(1);
  assert.equal(row.childCount, 1);
  assert.equal(row.firstChild.attrs.colspan, 2);
  assert.equal(row.textContent, "cd");
  const split = after(caretIn(merged, "tc10p"), acts.split);
  assert.equal(split.doc.child(1).child(1).childCount, 2);
  assert.equal(split.doc.child(1).textContent, "abcd");
});

test("cells merged over whole rows leave no empty row behind", () => {
  const merged = after(cells("00", "11"), acts.merge);
  assert.deepEqual(rowsOf(merged.doc), [["!abcd"]]);
  assert.deepEqual(merged.doc.child(1).firstChild.firstChild.attrs.rowspan, 1);
  const three = state(doc(table("t", ["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"])));
  const chosen = CellSelection.create(three.doc, placeOf(three.doc, "tc00"), placeOf(three.doc, "tc21"));
  const larger = after(three.apply(three.tr.setSelection(chosen)), acts.merge);
  assert.deepEqual(rowsOf(larger.doc), [["abcdef"], ["g", "h"]]);
});

test("the first row and the first column become headers and cells again, and the list says which they are", () => {
  const plain = after(at("00"), acts.header_row);
  assert.deepEqual(rowsOf(plain.doc), [["a", "b"], ["c", "d"]]);
  assert.deepEqual(switches(plain), { header_row: false, header_column: false });
  const both = after(after(plain, acts.header_column), acts.header_row);
  assert.deepEqual(rowsOf(both.doc), [["!a", "!b"], ["!c", "d"]]);
  assert.deepEqual(switches(both), { header_row: true, header_column: true });
  assert.deepEqual(switches(caretIn(both, "after")), {});
});

test("Tab goes through the cells, and behind the last into a row made for it", () => {
  let now = at("00");
  const seen = [];
  for (let i = 0; i < 3; i += 1) {
    now = after(now, acts.next_cell);
    seen.push(now.selection.$from.parent.textContent);
  }
  assert.deepEqual(seen, ["b", "c", "d"]);
  now = after(now, acts.next_cell);
  assert.deepEqual(rowsOf(now.doc), [["!a", "!b"], ["c", "d"], ["", ""]]);
  assert.equal(now.selection.$from.node(-2), now.doc.child(1).child(2));
  assert.equal(now.selection.$from.index(-2), 0);
  assert.ok(!acts.next_cell(caretIn(now, "after")), "elsewhere Tab leaves the text");
});

test("a row behind a cell that reaches over several rows begins in its first column", () => {
  const tall = doc(schema.node("table", { id: "t" }, [
    schema.node("table_row", { id: "r0" }, [
      schema.node("table_cell", { id: "x", rowspan: 2 }, [p("xp", "tall")]),
      schema.node("table_cell", { id: "y" }, [p("yp", "one")]),
    ]),
    schema.node("table_row", { id: "r1" }, [schema.node("table_cell", { id: "z" }, [p("zp", "two")])]),
  ]));
  const made = after(caretIn(state(tall), "zp"), acts.next_cell);
  assert.deepEqual(rowsOf(made.doc), [["tall", "one"], ["two"], ["", ""]]);
  assert.equal(made.selection.$from.index(-2), 0);
});

test("whatever is made has an id of its own, and one undo takes it back", () => {
  for (const [name, where] of [["row", at("10")], ["column", at("10")], ["merge", cells("00", "11")], ["no_row", at("10")]]) {
    const made = after(where, acts[name]);
    const ids = [];
    made.doc.descendants((node) => void ("id" in node.attrs && ids.push(node.attrs.id)));
    assert.ok(ids.every(Boolean), name);
    assert.equal(new Set(ids).size, ids.length, name);
    assert.ok(after(made, undo).doc.eq(twoByTwo()), name);
  }
});
