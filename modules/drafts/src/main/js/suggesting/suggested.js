// What somebody does to the text, as a suggestion: nothing that was there goes, and nothing comes without the mark of whose it is.
import { ReplaceError } from "prosemirror-model";
import { TransformError } from "prosemirror-transform";
import { isSound } from "../sound.js";
import { finely } from "./finely.js";
import { Unsaid } from "./marks.js";
import { selected } from "./selecting.js";
import { wholly } from "./wholly.js";

/**
 * The transaction that suggests what `direct` would do, or null where that cannot be said by suggestions. `own` is {isOwn(id), newId()}:
 * whose a suggestion is, and names for new ones.
 */
export function suggested(state, direct, own) {
  if (!direct.docChanged) {
    return direct;
  }
  for (const way of [finely, ...wholly(state.doc, direct.doc)]) {
    const out = attempt(state, direct, own, way);
    if (out) {
      return out;
    }
  }
  return null;
}

function attempt(state, direct, own, way) {
  try {
    const out = state.tr;
    const landings = way(out, direct, own, idsIn(state.doc));
    return !isSound(out.doc) && isSound(state.doc) ? null : finished(out, state, direct, landings);
  } catch (error) {
    if ([Unsaid, RangeError, ReplaceError, TransformError].some((kind) => error instanceof kind)) {
      return null;
    }
    throw error;
  }
}

function finished(out, state, direct, landings) {
  selected(out, state, direct, landings);
  Object.entries(direct.meta).forEach(([key, value]) => out.setMeta(key, value));
  out.setTime(direct.time);
  if (direct.storedMarksSet) {
    out.setStoredMarks(direct.storedMarks);
  }
  return direct.scrolledIntoView ? out.scrollIntoView() : out;
}

/** The ids of blocks; each top block is looked through once. */
function idsIn(doc) {
  return { has: (id) => doc.children.some((block) => known(block).has(id)) };
}

const looked = new WeakMap();

function known(block) {
  if (!looked.has(block)) {
    const ids = new Set([block.attrs.id]);
    block.descendants(({ attrs }) => void ids.add(attrs.id));
    looked.set(block, ids);
  }
  return looked.get(block);
}
