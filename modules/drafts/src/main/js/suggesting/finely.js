// A change told stretch by stretch: words, boundaries, whole blocks, settings, marks.
import { Fragment, Slice } from "prosemirror-model";
import { ReplaceStep } from "prosemirror-transform";
import { coming } from "./coming.js";
import { markRound } from "./boundaries.js";
import { lotOf, markOn, MINE, Unsaid } from "./marks.js";
import { quiet } from "./quiet.js";
import { rangesOf, withWholeNotes } from "./ranges.js";
import { resettle } from "./settings.js";
import { strike } from "./striking.js";

/** Makes the change in `out`; gives where what came has landed, for the caret. */
export function finely(out, direct, own, known) {
  const before = out.doc;
  const after = direct.doc;
  const ranges = withWholeNotes(rangesOf(direct), before, after);
  const context = { before, after, own, known, whole: own.newId() };
  const replaced = ranges.map((range) => replacement(range, context));
  const wording = replaced.filter(({ isWords }) => isWords);
  wording.forEach((one) => (one.id = continued(before, one.range, own) ?? (wording.length > 1 ? own.newId() : context.whole)));
  if (wording.length === 1) {
    context.whole = wording[0].id;
  }
  const acts = [...replaced, ...quiet(direct, ranges, context)].filter(({ run }) => run);
  acts.sort((a, b) => b.at - a.at).forEach((act) => act.run(out, act.id ?? context.whole));
  return replaced.map(({ range }) => range).filter(({ land }) => land);
}

function replacement(range, context) {
  const { before, after } = context;
  const ends = [before.resolve(range.fromA), before.resolve(range.toA), after.resolve(range.fromB), after.resolve(range.toB)];
  if (ends.every(({ parent }) => parent.inlineContent)) {
    mustNotCrossWalls(ends);
    return { range, at: range.fromA, isWords: true, run: words(range, context) };
  }
  if (ends[0].sameParent(ends[1]) && ends[2].sameParent(ends[3]) && ends[0].depth === ends[2].depth) {
    return { range, at: range.fromA, run: blocks(range, context) };
  }
  return { range, at: range.fromA, run: token(range, ends, context) };
}

/** Cells and their like are never joined, and never parted by words. */
function mustNotCrossWalls([$fromA, $toA, $fromB, $toB]) {
  for (const [$from, $to] of [[$fromA, $toA], [$fromB, $toB]]) {
    const shared = $from.sharedDepth($to.pos);
    if ([$from, $to].some(($end) => depths($end).some((depth) => depth > shared && $end.node(depth).type.spec.isolating))) {
      throw new Unsaid("cells that are joined or parted");
    }
  }
}

const depths = ({ depth }) => Array.from({ length: depth + 1 }, (_, i) => i);

function words(range, { after, own, known }) {
  return (out, id) => {
    const { fromA, toA, fromB, toB } = range;
    const slice = after.slice(fromB, toB);
    const make = coming(after.type.schema, id, { ...own, known });
    const $at = out.doc.resolve(toA);
    const made = slice.openStart || slice.openEnd ? make.opened(slice, $at) : new Slice(Fragment.from(slice.content.content.map(make.inline)), 0, 0);
    const size = out.doc.content.size;
    if (made.size > 0) {
      out.step(new ReplaceStep(toA, toA, made));
    }
    land(range, out, out.doc.content.size - size);
    strike(out, fromA, toA, id, own.isOwn);
  };
}

function blocks(range, { after, own, known }) {
  return (out, id) => {
    const { fromA, toA, fromB, toB } = range;
    const make = coming(after.type.schema, ownAround(out.doc, toA, own) ?? id, { ...own, known });
    const isMine = lotOf(out.doc.resolve(toA), null, own.isOwn) === MINE;
    const nodes = after.slice(fromB, toB).content.content.map(isMine ? make.renamed : make.block);
    const size = out.doc.content.size;
    out.insert(toA, nodes);
    land(range, out, out.doc.content.size - size);
    strike(out, fromA, toA, id, own.isOwn);
  };
}

/** What comes between the two sides of a boundary of one's own belongs to it: it would part them. */
function ownAround(doc, pos, { isOwn }) {
  const id = markRound(doc, pos)?.attrs.id;
  return id && isOwn(id) ? id : null;
}

/** What came stands behind what was there; what is done in front of it later moves it. */
function land(range, out, size) {
  Object.assign(range, { land: size > 0, at: range.toA, size, steps: out.steps.length });
}

/** One beginning of a block for another; its end is the same step's and says nothing new. */
function token({ fromA, toA, fromB, toB }, [$a, , $b], { own, before, after }) {
  if (toA - fromA !== 1 || toB - fromB !== 1) {
    throw new Unsaid("blocks that are put into others, or taken out");
  }
  const [old, now] = [$a.nodeAfter, $b.nodeAfter];
  if (!old && !now) {
    return null;
  }
  if (!old || !now || old.isLeaf || old.content.size === 0 !== (now.content.size === 0) || !fits(before, after, fromA, fromB)) {
    throw new Unsaid("no block that becomes another");
  }
  return (out, id) => resettle(out, fromA, now, id, own.isOwn);
}

/** The two blocks begin in the same block, however their contents changed. */
function fits(before, after, fromA, fromB) {
  const [a, b] = [before.resolve(fromA), after.resolve(fromB)];
  return a.depth === b.depth && before.nodeAt(fromA).inlineContent === after.nodeAt(fromB).inlineContent;
}

/** Words right beside one's own suggestion go on with it; inside of a block or a note of one's own they belong to that. */
function continued(doc, { fromA, toA, fromB, toB }, { isOwn }) {
  const [$from, $to] = [doc.resolve(fromA), doc.resolve(toA)];
  const marks = [
    ...depths($to).map((depth) => markOn($to.node($to.depth - depth), "insertion")),
    markOn($to.nodeAfter, fromB < toB ? "insertion" : "deletion"),
    markOn($from.nodeBefore, fromB < toB ? "insertion" : "deletion"),
    markOn($to.nodeBefore, "deletion"),
    markOn($from.nodeBefore, "deletion"),
    markOn($from.nodeAfter, "deletion"),
    markOn($to.nodeAfter, "deletion"),
  ];
  return marks.find((mark) => mark && isOwn(mark.attrs.id))?.attrs.id;
}
