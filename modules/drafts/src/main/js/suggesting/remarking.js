// Bold, a link and their like: the words as they were are struck, and stand once more behind, as they would be.
import { Mark } from "prosemirror-model";
import { FIXED, FREE, lotOf, markOn, MINE, withoutSuggestions } from "./marks.js";

/** Stretches of words whose marks differ, each within one block: {from, to, lot, nodes}. */
export function remarked(before, after, { from, to, moved }, isOwn) {
  const found = [];
  before.nodesBetween(from, to, (node, pos, parent) => {
    const lot = node.isInline ? lotOf(before.resolve(pos), node, isOwn) : FIXED;
    const place = { from: Math.max(from, pos), to: Math.min(to, pos + node.nodeSize), moved, parent, pos, lot };
    const here = lot === FIXED || place.from >= place.to ? [] : differing(after, node, place);
    found.push(...here);
    return here.length === 0; // a note that stands anew brings its words
  });
  return found.reduce(gathered, []);
}

function differing(after, node, { from, to, moved, parent, pos, lot }) {
  const found = [];
  const id = markOn(node, "insertion")?.attrs.id;
  after.nodesBetween(from + moved, to + moved, (now, at) => {
    if (now.isText !== node.isText || (!node.isText && at !== pos + moved)) {
      return true;
    }
    const start = Math.max(from, at - moved);
    const end = Math.min(to, at - moved + now.nodeSize);
    if (start < end && !Mark.sameSet(...[now, node].map(({ marks }) => withoutSuggestions(marks)))) {
      const part = now.isText ? now.cut(start + moved - at, end + moved - at) : now;
      found.push({ from: start, to: end, lot, id, parent, nodes: [part] });
    }
    return false;
  });
  return found;
}

function gathered(stretches, next) {
  const last = stretches.at(-1);
  if (last && last.parent === next.parent && last.to === next.from && last.lot === FREE && next.lot === FREE) {
    last.to = next.to;
    last.nodes.push(...next.nodes);
    return stretches;
  }
  return [...stretches, next];
}

/** `inline` gives what comes its mark, `strike` strikes. */
export function remark(out, { from, to, lot, nodes }, inline, strike) {
  if (lot === MINE) {
    out.replaceWith(from, to, nodes.map(inline));
  } else {
    out.insert(to, nodes.map(inline));
    strike(out, from, to);
  }
}
