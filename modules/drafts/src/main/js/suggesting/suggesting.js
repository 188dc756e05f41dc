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
    if (!isToSuggest(state, direct)) {
      return asKind(direct, kindNow(state, direct));
    }
    const made = suggested(state, direct, own);
    return made && asKind(made, "suggest");
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
