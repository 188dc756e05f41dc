// Tables as prosemirror-tables has them, but that only those mend a table who work in it: if all pages mended what one of them has heard of,
// each would add the cell that is missing.
import { tableEditing } from "prosemirror-tables";
import { Plugin } from "prosemirror-state";
import { isLocal } from "./heard.js";

export function tables() {
  const { spec } = tableEditing();
  return new Plugin({
    ...spec,
    /** Without a former state nothing is mended; the selection is put right all the same. */
    appendTransaction: (transactions, before, after) =>
      spec.appendTransaction(transactions, transactions.some(isLocal) ? before : after, after),
  });
}
