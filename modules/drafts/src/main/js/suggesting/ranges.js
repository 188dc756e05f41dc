// What a transaction replaced, from the text before it to the text after it, however many steps it took.
import { Mapping } from "prosemirror-transform";
import { isSuggestion } from "./marks.js";

/**
 * In the order of the text: {fromA, toA, fromB, toB}, A before and B after. What lies between may have other marks or settings.
 */
export function rangesOf({ mapping: { maps }, before, doc }) {
  const found = maps.flatMap((map, i) => replacedBy(map, new Mapping(maps.slice(0, i)).invert(), new Mapping(maps.slice(i + 1))));
  return inOrder(found).map((range) => withoutSwap(range, before, doc));
}

/** A browser may write a suggested letter anew, without its mark, beside what it takes out: nobody has typed that. */
function withoutSwap({ fromA, toA, fromB, toB }, before, doc) {
  if (fromA < toA && fromB < toB && isSame(before.nodeAt(toA - 1), letterAt(before, toA - 1), letterAt(doc, toB - 1))) {
    return withoutSwap({ fromA, toA: toA - 1, fromB, toB: toB - 1 }, before, doc);
  }
  if (fromA < toA && fromB < toB && isSame(before.nodeAt(fromA), letterAt(before, fromA), letterAt(doc, fromB))) {
    return withoutSwap({ fromA: fromA + 1, toA, fromB: fromB + 1, toB }, before, doc);
  }
  return { fromA, toA, fromB, toB };
}

const letterAt = (doc, pos) => (doc.nodeAt(pos)?.isText ? doc.textBetween(pos, pos + 1).replace("\u00a0", " ") : null);

const isSame = (node, before, now) => before !== null && before === now && node.marks.some(isSuggestion);

const inOrder = (ranges) => ranges.sort((a, b) => a.fromA - b.fromA || a.fromB - b.fromB).reduce(gathered, []);

/** The same, but that a note which a range cuts through is in it as a whole. */
export function withWholeNotes(ranges, before, after) {
  return inOrder(ranges.map((range) => withNotes(range, before, after)));
}

function withNotes({ fromA, toA, fromB, toB }, before, after) {
  const [$fromA, $toA, $fromB, $toB] = [before.resolve(fromA), before.resolve(toA), after.resolve(fromB), after.resolve(toB)];
  if ($fromA.sameParent($toA) && $fromB.sameParent($toB)) {
    return { fromA, toA, fromB, toB };
  }
  const back = isInNote($fromA) ? $fromA.parentOffset + 1 : 0;
  const on = isInNote($toA) ? $toA.end() - toA + 1 : 0;
  return { fromA: fromA - back, toA: toA + on, fromB: fromB - back, toB: toB + on };
}

const isInNote = ({ parent, depth }) => depth > 0 && parent.isInline;

function replacedBy(map, back, on) {
  const found = [];
  map.forEach((fromA, toA, fromB, toB) => {
    found.push({ fromA: back.map(fromA, -1), toA: back.map(toA, 1), fromB: on.map(fromB, -1), toB: on.map(toB, 1) });
  });
  return found;
}

function gathered(ranges, next) {
  const last = ranges.at(-1);
  if (!last || !overlap(last, next)) {
    return [...ranges, next];
  }
  last.toA = Math.max(last.toA, next.toA);
  last.toB = Math.max(last.toB, next.toB);
  last.fromB = Math.min(last.fromB, next.fromB);
  return ranges;
}

/** Those that only touch stay two: the end of one block and the beginning of the next. */
const overlap = (a, b) => b.fromA < a.toA || b.fromB < a.toB || (a.fromA === b.fromA && a.fromB === b.fromB);

/** What lies between the ranges: {from, to} before, and how far it has moved. */
export function unreplaced(ranges, size) {
  const ends = [{ toA: 0, toB: 0 }, ...ranges];
  return ends.map(({ toA, toB }, i) => ({ from: toA, to: ranges[i]?.fromA ?? size, moved: toB - toA }));
}
