// Nothing is done to the text here that the house would refuse: what its author sees is what can be kept.
import { Plugin } from "prosemirror-state";
import { isLocal } from "./heard.js";
import { isSound } from "./sound.js";

const LARGEST = 1_800_000;
const HALF_A_LETTER = /\\ud[89a-f]/;

/** `refused` is told "content", "too-large" or "characters" of what was not let in. */
export function guard(refused) {
  return new Plugin({
    filterTransaction(transaction, { doc: before }) {
      const objection = transaction.docChanged && isLocal(transaction) ? objectionTo(transaction, before) : null;
      if (objection) {
        refused(objection);
      }
      return !objection;
    },
  });
}

function objectionTo({ doc, steps }, before) {
  const json = JSON.stringify(steps);
  if (json.length > LARGEST) {
    return "too-large";
  }
  if (HALF_A_LETTER.test(json)) {
    return "characters";
  }
  return isSound(doc) || !isSound(before) ? null : "content";
}
