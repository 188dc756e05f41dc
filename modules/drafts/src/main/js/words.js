// How many words a text has: what is suggested to come counts already, what is suggested to go no more. A block never changes once it is
// made, so each is counted once.
import { BOUNDARY, markOn } from "./suggesting/marks.js";

const counted = new WeakMap();

export function wordsIn(doc) {
  return doc.children.reduce((sum, block) => sum + wordsOf(block), 0);
}

function wordsOf(block) {
  if (!counted.has(block)) {
    counted.set(block, lettersOf(block).split(/\s+/u).filter(Boolean).length);
  }
  return counted.get(block);
}

function lettersOf(node) {
  if (markOn(node, "deletion")) {
    return "";
  }
  if (node.isText) {
    return node.text.replaceAll(BOUNDARY, "");
  }
  return ` ${node.children.map(lettersOf).join("")}`;
}
