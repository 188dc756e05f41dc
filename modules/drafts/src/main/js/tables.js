// What can be done to a table. Every act says whether it applies where the caret stands, so that the list of them shows no other.
import {
  addColumnAfter,
  addColumnBefore,
  addRow,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  mergeCells,
  selectedRect,
  splitCell,
  TableMap,
  toggleHeader,
} from "prosemirror-tables";
import { chainCommands } from "prosemirror-commands";
import { TextSelection } from "prosemirror-state";
import { newId } from "./block-ids.js";
import { blockNamed, withBlock } from "./blocks.js";

export function tableCommands({ nodes }) {
  return {
    table: insertTable(nodes),
    row_before: inTable(addRowBefore, (table) => !table.reachesHead),
    row: inTable(addRowAfter),
    column_before: inTable(addColumnBefore),
    column: inTable(addColumnAfter),
    merge: inTable(merge),
    split: inTable(splitCell),
    header_row: inTable(toggleHeader("row")),
    header_column: inTable(toggleHeader("column")),
    no_row: inTable(deleteRow, (table) => !table.hasAllRows),
    no_column: inTable(deleteColumn, (table) => !table.hasAllColumns),
    no_table: inTable(deleteTable),
    next_cell: chainCommands(goToNextCell(1), rowAtEnd),
    cell_before: goToNextCell(-1),
  };
}

function insertTable({ table, table_row, table_header, table_cell, paragraph }) {
  const cell = (type) => type.create({ id: newId() }, paragraph.create({ id: newId() }));
  const row = (type) => table_row.create({ id: newId() }, [cell(type), cell(type), cell(type)]);
  return (state, dispatch) => {
    if (isInTable(state)) {
      return false;
    }
    const made = table.create({ id: newId() }, [row(table_header), row(table_cell), row(table_cell)]);
    const change = withBlock(state, made);
    if (change && dispatch) {
      dispatch(caretInto(change, blockNamed(change.doc, made.attrs.id).pos).scrollIntoView());
    }
    return change !== null;
  };
}

function caretInto(change, pos) {
  return change.setSelection(TextSelection.near(change.doc.resolve(pos + 1)));
}

function inTable(command, applies = () => true) {
  return (state, dispatch, view) => isInTable(state) && applies(tableHere(state)) && command(state, dispatch, view);
}

/** What the selection covers of its table. */
function tableHere(state) {
  const { map, table, top, bottom, left, right } = selectedRect(state);
  return {
    hasAllRows: top === 0 && bottom === map.height,
    hasAllColumns: left === 0 && right === map.width,
    reachesHead: top === 0 && isHeader(table.firstChild),
  };
}

const isHeader = (row) => row.childCount > 0 && row.children.every((cell) => cell.type.spec.tableRole === "header_cell");

/** Cells merged over whole rows leave no row behind that has none of its own. */
function merge(state, dispatch) {
  const { tableStart } = selectedRect(state);
  return mergeCells(state, dispatch && ((change) => dispatch(withoutEmptyRows(change, tableStart))));
}

function withoutEmptyRows(change, tableStart) {
  const table = change.doc.nodeAt(tableStart - 1);
  const empty = table.children.findLastIndex((row) => row.childCount === 0);
  if (empty < 0) {
    return change;
  }
  const { map, width } = TableMap.get(table);
  for (const cell of new Set(map.slice(empty * width, (empty + 1) * width))) {
    const { rowspan } = table.nodeAt(cell).attrs;
    change.setNodeAttribute(tableStart + cell, "rowspan", rowspan - 1);
  }
  const start = table.children.slice(0, empty).reduce((sum, row) => sum + row.nodeSize, tableStart);
  return withoutEmptyRows(change.delete(start, start + table.child(empty).nodeSize), tableStart);
}

/** Which of the two switches of a table are on: {header_row, header_column}. */
export function switches(state) {
  if (!isInTable(state)) {
    return {};
  }
  const { map, table } = selectedRect(state);
  const isHead = (rect) =>
    map.cellsInRect(rect).every((pos) => table.nodeAt(pos).type.spec.tableRole === "header_cell");
  return {
    header_row: isHead({ left: 0, right: map.width, top: 0, bottom: 1 }),
    header_column: isHead({ left: 0, right: 1, top: 0, bottom: map.height }),
  };
}

/** Tab in the last cell goes on in a row that is made for it. */
function rowAtEnd(state, dispatch) {
  if (!isInTable(state)) {
    return false;
  }
  if (dispatch) {
    const rect = selectedRect(state);
    const change = addRow(state.tr, rect, rect.map.height);
    const table = change.doc.nodeAt(rect.tableStart - 1);
    const map = TableMap.get(table);
    dispatch(caretInto(change, rect.tableStart + map.positionAt(map.height - 1, 0, table)).scrollIntoView());
  }
  return true;
}
