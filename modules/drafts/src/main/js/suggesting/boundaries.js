// Boundaries of blocks that are suggested: U+200B with one mark at the end of one block and at the beginning of the next.
import { BOUNDARY, isSuggestion, markOn } from "./marks.js";

/** Where the words of the next block begin, if nothing but boundaries stands between; else -1. */
export function nextBlock(doc, end) {
  for (let pos = end + 1; pos < doc.content.size; pos += 1) {
    const { parent, nodeAfter } = doc.resolve(pos);
    if (parent.inlineContent) {
      return pos;
    }
    if (nodeAfter?.isLeaf) {
      return -1;
    }
  }
  return -1;
}

/** The mark of that name which the boundary behind a block's end carries, or nothing. */
export function boundaryAt(doc, end, name) {
  const mark = markOn(doc.resolve(end).nodeBefore, name);
  const next = mark ? nextBlock(doc, end) : -1;
  return next >= 0 && mark.isInSet(doc.resolve(next).nodeAfter?.marks ?? []) ? { mark, next } : null;
}

/** The mark that stands on both sides of a place between blocks, with nothing but boundaries between, or nothing. */
export function markRound(doc, pos) {
  const after = marksFrom(doc, pos, 1);
  return marksFrom(doc, pos, -1).find((mark) => mark.type.name !== "modification" && mark.isInSet(after));
}

/** The marks on what one meets first in a direction, and on the blocks that it stands in. */
function marksFrom(doc, pos, side) {
  const marks = [];
  for (let at = pos; at >= 0 && at <= doc.content.size; at += side) {
    const node = side > 0 ? doc.resolve(at).nodeAfter : doc.resolve(at).nodeBefore;
    marks.push(...(node?.marks.filter(isSuggestion) ?? []));
    if (node?.isLeaf || node?.isInline) {
      return marks;
    }
  }
  return marks;
}

/** The boundaries that are one's own suggestion and that this stretch touches: {from, to} with their letters. */
export function boundariesIn(doc, from, to, isOwn) {
  const found = [];
  const $from = doc.resolve(from);
  const first = $from.depth > 0 ? $from.before(1) : from;
  doc.nodesBetween(Math.max(0, first - 1), Math.min(to, doc.content.size), (node, pos) => {
    if (node.isTextblock) {
      const own = ownAt(doc, pos + 1 + node.content.size, isOwn);
      if (own && own.from < to && own.to > from) {
        found.push(own);
      }
    }
    return !node.isTextblock;
  });
  return found;
}

/** Words of one's own on both sides make a boundary one's own, also where the letters have gone. */
function ownAt(doc, end, isOwn) {
  const boundary = boundaryAt(doc, end, "insertion");
  if (!boundary || !isOwn(boundary.mark.attrs.id)) {
    return null;
  }
  const [left, right] = [doc.resolve(end).nodeBefore, doc.resolve(boundary.next).nodeAfter];
  const from = left.text?.endsWith(BOUNDARY) ? end - 1 : end;
  return { from, to: right.text?.startsWith(BOUNDARY) ? boundary.next + 1 : boundary.next };
}
