// What would go is struck and stays; one's own suggestion goes at once; what is another's is left as it is.
import { boundaryAt, boundariesIn, markRound, nextBlock } from "./boundaries.js";
import { BOUNDARY, FIXED, FREE, lotOf, markOn, MINE, Unsaid } from "./marks.js";

/** Strikes what stands between two places of the transaction's document, boundaries of blocks included. */
export function strike(out, from, to, id, isOwn) {
  const own = boundariesIn(out.doc, from, to, isOwn);
  let end = to;
  for (const { from: left, to: right } of own.reverse()) {
    strikeWithin(out, Math.min(right, end), end, id, isOwn);
    out.delete(left, right);
    end = left;
  }
  strikeWithin(out, Math.min(from, end), end, id, isOwn);
}

/** The same, but that boundaries of one's own stay. */
export function strikeWithin(out, from, to, id, isOwn) {
  if (from < to && isAllMine(out.doc, from, to, isOwn)) {
    out.delete(from, to);
    return;
  }
  const mark = out.doc.type.schema.mark("deletion", { id });
  const pieces = from < to ? piecesIn(out.doc, from, to, isOwn) : [];
  const acts = [...edges(out, from, to, mark, pieces, isOwn), ...pieces.map((piece) => struck(piece, mark))];
  acts.sort((a, b) => b.at - a.at || b.order - a.order).forEach(({ act }) => act(out));
}

/** Whether a stretch lies in something of one's own, boundaries and all, and holds nothing of anybody else. */
function isAllMine(doc, from, to, isOwn) {
  const $from = doc.resolve(from);
  let isMine = lotOf(doc.resolve($from.start($from.sharedDepth(to))), null, isOwn) === MINE;
  doc.nodesBetween(from, to, (node, pos) => {
    isMine &&= lotOf(doc.resolve(pos), node, isOwn) !== FIXED;
    return isMine;
  });
  return isMine;
}

function struck({ node, pos, from, to, lot }, mark) {
  const act = (out) => {
    if (lot === MINE) {
      out.delete(from, to);
    } else if (node.isText) {
      out.addMark(from, to, mark);
    } else {
      out.addNodeMark(pos, mark);
    }
  };
  return { at: from, order: node.isText ? 2 : 1, act };
}

/** Words, notes and whole blocks between two places that one may strike or take out. */
export function piecesIn(doc, from, to, isOwn) {
  const pieces = [];
  doc.nodesBetween(from, to, (node, pos) => {
    const isWhole = pos >= from && pos + node.nodeSize <= to;
    if (!node.isText && !isWhole) {
      return true;
    }
    const lot = lotOf(doc.resolve(pos), node, isOwn);
    const isTaken = lot === MINE || (lot === FREE && !markOn(node, "modification"));
    if (isTaken) {
      pieces.push({ node, pos, from: Math.max(from, pos), to: Math.min(to, pos + node.nodeSize), lot });
    }
    // A note is only struck with all of its words; a changed block keeps the mark of its change, so its words are struck.
    return lot === FREE && (node.isInline || !isTaken);
  });
  return pieces;
}

/** Where one block would be joined to another, the boundary needs something struck on either side of it. */
function edges(out, from, to, mark, pieces, isOwn) {
  const $from = out.doc.resolve(from);
  const $to = out.doc.resolve(to);
  if (from >= to || $from.sameParent($to) || !$from.parent.inlineContent || !$to.parent.inlineContent) {
    return [];
  }
  mustNotPart(out.doc, [$from.after(), $to.before()], isOwn);
  const [end, start] = [$from.end(), $to.start()];
  if (nextBlock(out.doc, end) === start && boundaryAt(out.doc, end, "deletion")) {
    return [];
  }
  const words = pieces.filter(({ lot, node }) => lot === FREE && node.isInline);
  const isStruck = (node, meets) => mark.isInSet(node?.marks ?? []) || words.some(meets);
  const needy = [
    isStruck(out.doc.resolve(end).nodeBefore, (piece) => piece.to === end) ? null : end,
    isStruck(out.doc.resolve(start).nodeAfter, (piece) => piece.from === start) ? null : start,
  ];
  const letter = out.doc.type.schema.text(BOUNDARY, [mark]);
  return needy.filter((at) => at !== null).map((at) => ({ at, order: 0, act: () => out.insert(at, letter) }));
}

/** A letter between a whole block of one's own and what belongs to it would part them. */
function mustNotPart(doc, places, isOwn) {
  const marks = places.map((pos) => markRound(doc, pos));
  if (marks.some((mark) => mark?.type.name === "insertion" && isOwn(mark.attrs.id))) {
    throw new Unsaid("blocks of one's own that are joined to others");
  }
}

/** Whether anything between two places is another's or already struck. */
export const isTouched = (doc, from, to, isOwn) => {
  let touched = false;
  doc.nodesBetween(from, to, (node, pos) => {
    const isWhole = pos >= from && pos + node.nodeSize <= to;
    touched ||= isWhole && lotOf(doc.resolve(pos), node, isOwn) === FIXED && !markOn(node, "deletion");
    return !isWhole;
  });
  return touched;
};
