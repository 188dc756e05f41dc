// What somebody wrote and what has no place in the text any more, in the words of the block where it stood. It is shown to its author.
import { Mapping } from "prosemirror-transform";

/** Of the steps on top of `doc` that are gone: [{id, words}], each block once. Steps that brought no letter lose none. */
export function lostWords(doc, steps, isGone) {
  const maps = steps.map((step) => step.getMap());
  const blocks = new Map();
  steps.forEach((step, i) => {
    if (isGone(i) && lettersOf(step)) {
      const later = new Mapping(maps.slice(i + 1));
      blocksIn(doc, later.map(step.from, -1), later.map(step.from + step.slice.size, 1), blocks);
    }
  });
  return [...blocks].map(([id, words]) => ({ id, words })).filter(({ words }) => words.trim());
}

function lettersOf({ slice }) {
  const content = slice?.content;
  return Boolean(content?.size) && Boolean(content.textBetween(0, content.size, " ").trim());
}

function blocksIn(doc, from, to, blocks) {
  doc.nodesBetween(Math.max(0, from), Math.min(to, doc.content.size), (node) => {
    if (node.isTextblock) {
      blocks.set(node.attrs.id, node.textContent);
    }
  });
}
