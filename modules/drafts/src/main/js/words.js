// How many words a text has; those that somebody wants to go do not count. A block never changes once it is made, so each is counted once.
import { BOUNDARY, markOn } from "./suggesting/marks.js";

const counted = new WeakMap();

export function wordsIn(doc) {
  return doc.children.reduce((sum, block) => sum + wordsOf(block), 0);
}

function wordsOf(block) {
  if (!counted.has(block)) {
    counted.set(block, letters(block).replaceAll(BOUNDARY, "").split(/\s+/u).filter(Boolean).length);
  }
  return counted.get(block);
}

function letters(node) {
  if (markOn(node, "deletion")) {
    return "";
  }
  const inside = node.children.map(letters).join("");
  return node.text ?? (node.isInline || node.isTextblock ? ` ${inside} ` : inside);
}
