// A change that replaces nothing: other settings of blocks, and other marks on words.
import { DocAttrStep } from "prosemirror-transform";
import { coming } from "./coming.js";
import { Unsaid } from "./marks.js";
import { unreplaced } from "./ranges.js";
import { remark, remarked } from "./remarking.js";
import { resettle } from "./settings.js";
import { strike } from "./striking.js";

/** What is to be done between the ranges that were replaced. */
export function quiet(direct, ranges, { before, after, own, known }) {
  if (direct.steps.some((step) => step instanceof DocAttrStep)) {
    throw new Unsaid("settings of the document");
  }
  if (direct.steps.every((step) => step.getMap().ranges.length > 0)) {
    return [];
  }
  return unreplaced(ranges, before.content.size).flatMap((stretch) => [
    ...resettled(before, after, stretch, own),
    ...remarked(before, after, stretch, own.isOwn).map((one) => rewords(one, { after, own, known })),
  ]);
}

function rewords(one, { after, own, known }) {
  const run = (out, id) => remark(out, one, coming(after.type.schema, id, { ...own, known }).inline, (...place) => strike(...place, id, own.isOwn));
  return { at: one.from, id: one.id ?? own.newId(), run };
}

function resettled(before, after, { from, to, moved }, own) {
  const acts = [];
  before.nodesBetween(from, to, (node, pos) => {
    const now = pos >= from && pos < to && !node.isText ? after.nodeAt(pos + moved) : null;
    if (now?.type === node.type && !now.hasMarkup(node.type, node.attrs, now.marks)) {
      acts.push({ at: pos, run: (out, id) => resettle(out, pos, now, id, own.isOwn) });
    }
  });
  return acts;
}
