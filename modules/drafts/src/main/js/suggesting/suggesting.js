// What the editor does with each change before it is made: in suggest mode it becomes a suggestion, in read mode nothing is changed.
import { newId } from "../block-ids.js";
import { isLocal } from "../heard.js";
import { asKind, isToSuggest, kindNow, modeOf } from "./mode.js";
import { suggested } from "./suggested.js";

/** One's own are those that were made on this page, and those that the house says are. */
export function suggesting() {
  const made = new Set();
  let isKnown = () => false;
  const own = {
    isOwn: (id) => made.has(id) || isKnown(id),
    newId() {
      const id = newId();
      made.add(id);
      return id;
    },
  };

  /** The transaction that is made instead; null where the change cannot be told by suggestions, or nothing may be changed. */
  function taken(state, direct) {
    if (!direct.docChanged || !isLocal(direct)) {
      return direct;
    }
    if (modeOf(state) === "read") {
      return null;
    }
    const change = isToSuggest(state, direct) ? suggested(state, direct, own) : asKind(direct, direct.getMeta("kind") ?? kindNow(state, direct));
    return change?.docChanged && isToSuggest(state, change) ? asKind(change, "suggest") : change;
  }

  return {
    taken,
    own,
    /** Whether a suggestion was made on this page. */
    isMade: (id) => made.has(id),
    /** `isOwn` says of an id that it is of whoever is here. */
    know(isOwn) {
      isKnown = isOwn;
    },
  };
}
