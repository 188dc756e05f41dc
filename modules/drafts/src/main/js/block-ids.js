// Every block keeps its own id for life. Where one stands twice, after a split or a paste, the block that was there keeps it and the
// copy gets a new one, as the house would give it. What others did is for them and the house to name.
import { Plugin } from "prosemirror-state";
import { Mapping } from "prosemirror-transform";
import { isLocal } from "./heard.js";

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(14)), (byte) => LETTERS[byte % LETTERS.length]).join("");
}

export function blockIds() {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some((transaction) => transaction.docChanged && isLocal(transaction))) {
        return null;
      }
      return withUniqueIds(after, wayBack(transactions));
    },
  });
}

function wayBack(transactions) {
  const mapping = new Mapping();
  transactions.forEach((transaction) => mapping.appendMapping(transaction.mapping));
  return mapping.invert();
}

function withUniqueIds(state, back) {
  const change = state.tr;
  const blocks = blocksOf(state.doc, back);
  const keepers = new Map();
  for (const block of blocks) {
    const keeper = keepers.get(block.id);
    if (block.id && (!keeper || (keeper.isNew && !block.isNew))) {
      keepers.set(block.id, block);
    }
  }
  for (const block of blocks) {
    if (keepers.get(block.id) !== block) {
      change.setNodeAttribute(block.pos, "id", newId());
    }
  }
  return change.docChanged ? change : null;
}

function blocksOf(doc, back) {
  const blocks = [];
  doc.descendants((node, pos) => {
    if ("id" in node.attrs) {
      blocks.push({ pos, id: node.attrs.id, isNew: back.mapResult(pos, 1).deletedAfter });
    }
  });
  return blocks;
}
