// Brings steps over others by mapping alone, as the house does it, and finds the one step that lies between two documents.
import { Slice } from "prosemirror-model";
import { DocAttrStep, Mapping, ReplaceStep } from "prosemirror-transform";
import { isSound } from "./sound.js";

/**
 * `mine` were made one after the other on a document to which `over` happened meanwhile; `doc` is what came of that. The first `dropped`
 * of mine are left out. Gives {doc, steps, kept}: the document with those that fit, these steps as they are now, and for each of mine
 * whether it is among them. Whether what comes out may stand is asked of all but the first `sent`: of those the house decides.
 */
export function carried(doc, mine, over, { dropped, sent }) {
  const back = mine.map((step) => step.getMap().invert()).reverse();
  const mapping = new Mapping([...back, ...over.map((step) => step.getMap())]);
  const steps = [];
  let now = doc;
  const kept = mine.map((step, i) => {
    const wayBack = mine.length - 1 - i;
    const moved = i < dropped ? null : step.map(mapping.slice(wayBack + 1));
    const after = moved && fitted(moved, now);
    if (!after || (i >= sent && !isSound(after))) {
      return false;
    }
    mapping.appendMap(moved.getMap(), wayBack);
    steps.push(moved);
    now = after;
    return true;
  });
  return { doc: now, steps, kept };
}

/** The document after a step, or nothing where it does not fit. */
export function fitted(step, doc) {
  try {
    return step.apply(doc).doc;
  } catch (error) {
    if (error instanceof RangeError) {
      return null; // positions outside of the document: it does not fit
    }
    throw error;
  }
}

/** The steps that make one document of the other: as little as can be, so that carets and marks beside it stay. */
export function difference(before, after) {
  const attrs = Object.keys(after.attrs)
    .filter((name) => before.attrs[name] !== after.attrs[name])
    .map((name) => new DocAttrStep(name, after.attrs[name]));
  const start = before.content.findDiffStart(after.content);
  return start === null ? attrs : [...attrs, replacement(before, after, start)];
}

function replacement(before, after, start) {
  let { a, b } = before.content.findDiffEnd(after.content);
  const overlap = Math.max(0, start - Math.min(a, b));
  a += overlap;
  b += overlap;
  const step = new ReplaceStep(start, a, after.slice(start, b));
  return fitted(step, before)?.content.eq(after.content) ? step : blockwise(before, after);
}

/** The same by whole blocks of the first level, which always fits. */
function blockwise(before, after) {
  const most = Math.min(before.childCount, after.childCount);
  let same = 0;
  while (same < most && before.child(same).eq(after.child(same))) {
    same += 1;
  }
  let end = 0;
  while (end < most - same && before.child(before.childCount - 1 - end).eq(after.child(after.childCount - 1 - end))) {
    end += 1;
  }
  const at = (doc, child) => doc.children.slice(0, child).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const content = after.content.cut(at(after, same), at(after, after.childCount - end));
  return new ReplaceStep(at(before, same), at(before, before.childCount - end), new Slice(content, 0, 0));
}
