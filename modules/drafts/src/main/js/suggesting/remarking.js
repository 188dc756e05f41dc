// Bold, a link and their like: the words as they were are struck, and stand once more behind, as they would be.
import { Mark } from "prosemirror-model";
import { FREE, lotOf, MINE } from "./marks.js";

/** Stretches of words whose marks differ, each within one block: {from, to, lot, nodes}. */
export function remarked(before, after, { from, to, moved }, isOwn) {
  const found = [];
  before.nodesBetween(from, to, (node, pos, parent) => {
    if (node.isInline && pos < to && pos + node.nodeSize > from) {
      found.push(...differing(before, after, node, { from: Math.max(from, pos), to: Math.min(to, pos + node.nodeSize), moved, parent, pos }, isOwn));
    }
    return true;
  });
  return found.reduce(gathered, []);
}

function differing(before, after, node, { from, to, moved, parent, pos }, isOwn) {
  const found = [];
  const lot = lotOf(before.resolve(pos), node, isOwn);
  after.nodesBetween(from + moved, to + moved, (now, at) => {
    if (now.isText !== node.isText || (!node.isText && at !== pos + moved) || lot === "fixed") {
      return true;
    }
    const start = Math.max(from, at - moved);
    const end = Math.min(to, at - moved + now.nodeSize);
    if (start < end && !Mark.sameSet(now.marks, node.marks)) {
      const part = now.isText ? now.cut(start + moved - at, end + moved - at) : now;
      found.push({ from: start, to: end, lot, parent, nodes: [part] });
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

/** `make` gives what comes its mark, `strike` strikes. */
export function remark(out, { from, to, lot, nodes }, make, strike) {
  if (lot === MINE) {
    out.replaceWith(from, to, nodes);
  } else {
    out.insert(to, nodes.map(make.inline));
    strike(out, from, to);
  }
}
