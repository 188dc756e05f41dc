// Texts for the tests: the product's schema as the editor has it but for the DOM, and short ways to write documents and carets down.
import { readFileSync } from "node:fs";
import { Schema } from "prosemirror-model";
import { EditorState, NodeSelection, TextSelection } from "prosemirror-state";
import { specFrom } from "../../../../document/src/main/js/spec.js";

const file = new URL("../../../../document/src/main/resources/decem/document/schema.json", import.meta.url);

export const schema = new Schema(specFrom(JSON.parse(readFileSync(file, "utf8"))));

const made = (type, attrs, content) => schema.node(type, attrs, content);
const words = (content) => content.map((each) => (typeof each === "string" ? schema.text(each) : each));

export const doc = (...blocks) => made("doc", null, blocks);
export const p = (id, ...content) => made("paragraph", { id }, words(content.filter(Boolean)));
export const h = (id, level, text, attrs = {}) => made("heading", { id, level, ...attrs }, text ? [schema.text(text)] : []);
export const note = (id, text) => made("footnote", { id }, text ? [schema.text(text)] : []);
export const lineBreak = () => made("hard_break");
export const marked = (text, ...names) => schema.text(text, names.map((name) => schema.mark(name)));
export const figure = (id, attrs, ...content) =>
  made("figure", { id, src: `media:${"0a".repeat(32)}`, ...attrs }, words(content));
export const rec = (id, attrs, ...paragraphs) => made("recommendation", { id, ...attrs }, paragraphs);

/** A table of rows of cells; a cell is its words, and those of a row that begins with "!" are headers. */
export const table = (id, ...rows) =>
  made("table", { id }, rows.map((cells, row) => made("table_row", { id: `${id}r${row}` }, cells.map(cellIn(id, row)))));

const cellIn = (id, row) => (cell, column) => {
  const name = `${id}c${row}${column}`;
  const text = cell.replace(/^!/, "");
  return made(cell.startsWith("!") ? "table_header" : "table_cell", { id: name }, [p(`${name}p`, text)]);
};

export const stateOf = (document, ...plugins) => EditorState.create({ doc: document, plugins });

/** Where a block begins. */
export function placeOf(document, id) {
  let place = -1;
  document.descendants((node, pos) => {
    place = node.attrs.id === id ? pos : place;
  });
  return place;
}

/** The state with its caret at the start of a block, or so many letters into it. */
export const caretIn = (state, id, letters = 0) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, placeOf(state.doc, id) + 1 + letters)));

export const choosing = (state, id) =>
  state.apply(state.tr.setSelection(NodeSelection.create(state.doc, placeOf(state.doc, id))));

/** The state after a command, which must apply; counted are the transactions that it took. */
export function after(state, command) {
  let next = state;
  let count = 0;
  if (!command(state, (change) => ((next = state.applyTransaction(change).state), (count += 1)))) {
    throw new Error("The command does not apply here");
  }
  if (count !== 1) {
    throw new Error(`${count} transactions`);
  }
  next.doc.check();
  return next;
}

/** The rows of the only table, each cell by its words, with "!" before those of headers. */
export function rowsOf(document) {
  const found = document.children.find((block) => block.type.name === "table");
  return found?.children.map((row) =>
    row.children.map((cell) => (cell.type.name === "table_header" ? "!" : "") + cell.textContent),
  );
}
