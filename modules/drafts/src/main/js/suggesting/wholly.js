// What cannot be told finely: the smallest run of blocks that holds all of the change goes, and stands behind itself as it would be.
import { coming } from "./coming.js";
import { markRound } from "./boundaries.js";
import { lotOf, markOn, MINE, Unsaid } from "./marks.js";
import { isTouched, strikeWithin } from "./striking.js";

const SHAPED = ["table", "row"];

/** The ways to say it, from the innermost run outwards. */
export function wholly(before, after) {
  const start = before.content.findDiffStart(after.content);
  if (start === null || !before.hasMarkup(after.type, after.attrs, after.marks)) {
    return [];
  }
  let { a, b } = before.content.findDiffEnd(after.content);
  const overlap = Math.max(0, start - Math.min(a, b));
  a += overlap;
  b += overlap;
  const $start = before.resolve(start);
  const depths = Array.from({ length: $start.sharedDepth(a) + 1 }, (_, i) => $start.sharedDepth(a) - i);
  return depths
    .map((depth) => run(before, after, { start, a, b }, depth))
    .filter(Boolean)
    .map((range) => (out, direct, own, known) => exchange(out, after, range, own, known));
}

/** The children, at this depth, between which the change lies: {fromA, toA, fromB, toB}, or nothing where the two texts do not meet there. */
function run(before, after, { start, a, b }, depth) {
  const $from = before.resolve(start);
  const $to = before.resolve(a);
  const holder = $from.node(depth);
  if (holder.inlineContent || SHAPED.includes(holder.type.spec.tableRole)) {
    return null;
  }
  let fromA = $from.depth > depth ? $from.before(depth + 1) : start;
  let toA = $to.depth > depth ? $to.after(depth + 1) : a;
  while (markRound(before, fromA) && before.resolve(fromA).nodeBefore) {
    fromA -= before.resolve(fromA).nodeBefore.nodeSize;
  }
  while (markRound(before, toA) && before.resolve(toA).nodeAfter) {
    toA += before.resolve(toA).nodeAfter.nodeSize;
  }
  if ([fromA, toA].some((pos) => markRound(before, pos))) {
    return null;
  }
  const range = { fromA, toA, fromB: fromA, toB: toA + b - a };
  const ends = [after.resolve(range.fromB), after.resolve(range.toB)];
  const isSame = ends.every((end) => end.depth === depth) && ends[0].sameParent(ends[1]) && ends[0].parent.sameMarkup(holder);
  return isSame ? range : null;
}

function exchange(out, after, range, own, known) {
  const { fromA, toA, fromB, toB } = range;
  if (isTouched(out.doc, fromA, toA, own.isOwn)) {
    throw new Unsaid("blocks that others suggest");
  }
  const id = own.newId();
  const make = coming(after.type.schema, id, { ...own, known });
  const isMine = lotOf(out.doc.resolve(toA), null, own.isOwn) === MINE;
  const nodes = after.slice(fromB, toB).content.content;
  const stay = nodes.filter((node) => !markOn(node, "deletion"));
  const size = out.doc.content.size;
  out.insert(toA, stay.map(isMine ? make.renamed : make.block));
  Object.assign(range, { land: true, at: toA, size: out.doc.content.size - size, steps: out.steps.length });
  strikeWithin(out, fromA, toA, id, own.isOwn);
  return [range];
}
