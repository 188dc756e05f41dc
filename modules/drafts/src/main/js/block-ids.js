// Every block keeps its own id for life. After a split or a paste the later copy gets a new one, as the server would give it.
import { Plugin } from "prosemirror-state";

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(14)), (byte) => LETTERS[byte % LETTERS.length]).join("");
}

export function blockIds() {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some((transaction) => transaction.docChanged)) {
        return null;
      }
      return withUniqueIds(after);
    },
  });
}

function withUniqueIds(state) {
  const seen = new Set();
  const change = state.tr;
  state.doc.descendants((node, pos) => {
    if (!("id" in node.attrs)) {
      return;
    }
    if (!node.attrs.id || seen.has(node.attrs.id)) {
      change.setNodeAttribute(pos, "id", newId());
    } else {
      seen.add(node.attrs.id);
    }
  });
  return change.docChanged ? change : null;
}
