// Two documents of one text, and nobody knows any more what happened between them: steps that lead from the one to the other. A block is
// known by its id, so what was done to one block moves nothing in another.
import { Fragment, Slice } from "prosemirror-model";
import { ReplaceStep } from "prosemirror-transform";
import { difference } from "./carried.js";

export function bridge(before, after) {
  const steps = [];
  let doc = before;
  let done = 0;
  for (const { from, to, blocks } of changes(before, after)) {
    for (const step of rewritten(doc, from + done, to + done, blocks)) {
      done += step.getMap().ranges.length ? growth(step) : 0;
      doc = step.apply(doc).doc;
      steps.push(step);
    }
  }
  return [...steps, ...difference(doc, after)];
}

const growth = (step) => step.slice.size - (step.to - step.from);

/** Stretches of the first level that differ: {from, to} in the one document, the blocks that the other has instead. */
function changes(before, after) {
  const found = [];
  let pos = 0;
  let open = null;
  let next = 0;
  const stays = staying(before, after);
  const close = (until) => {
    if (open || next < until) {
      found.push({ from: open?.from ?? pos, to: pos, blocks: after.children.slice(next, until) });
    }
    open = null;
  };
  before.children.forEach((block, i) => {
    if (stays.has(i)) {
      close(stays.get(i));
      const other = after.child(stays.get(i));
      if (other !== block && !other.eq(block)) {
        found.push({ from: pos, to: pos + block.nodeSize, blocks: [other] });
      }
      next = stays.get(i) + 1;
    } else {
      open ??= { from: pos };
    }
    pos += block.nodeSize;
  });
  close(after.childCount);
  return found;
}

/** Which blocks stand in both documents in the same order, as many as can be: index there to index here. */
function staying(before, after) {
  const where = new Map(after.children.map(({ attrs }, i) => [attrs.id, i]));
  const pairs = before.children
    .map(({ attrs }, i) => ({ here: i, there: attrs.id ? where.get(attrs.id) : undefined }))
    .filter(({ there }) => there !== undefined);
  return new Map(longestRising(pairs).map(({ here, there }) => [here, there]));
}

function longestRising(pairs) {
  const tails = [];
  for (const pair of pairs) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle].there < pair.there) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    tails[low] = { ...pair, previous: tails[low - 1] };
  }
  const rising = [];
  for (let tail = tails.at(-1); tail; tail = tail.previous) {
    rising.unshift(tail);
  }
  return rising;
}

/** One block that is still the same kind is changed inside; anything else is put in the place of what was there. */
function rewritten(doc, from, to, blocks) {
  const old = doc.nodeAt(from);
  if (blocks.length === 1 && old && from + old.nodeSize === to && old.sameMarkup(blocks[0])) {
    return inside(doc, from, old, blocks[0]);
  }
  return [new ReplaceStep(from, to, new Slice(Fragment.from(blocks), 0, 0))];
}

function inside(doc, from, old, wanted) {
  const start = from + 1;
  return difference(old, wanted).map((step) => new ReplaceStep(start + step.from, start + step.to, step.slice));
}
