// The words that somebody is about to comment on. They stay marked while the comment is written, and follow what happens to the text.
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { heardOf } from "./heard.js";
import { toHouse } from "./positions.js";

export const spotKey = new PluginKey("spot");

export function spot() {
  return new Plugin({
    key: spotKey,
    state: {
      init: () => null,
      apply(transaction, before) {
        const told = transaction.getMeta(spotKey);
        return told === undefined ? before && moved(before, transaction.mapping) : told;
      },
    },
    props: {
      decorations(state) {
        const range = spotKey.getState(state);
        return range && range.from < range.to
          ? DecorationSet.create(state.doc, [Decoration.inline(range.from, range.to, { class: "hit hit--active" })])
          : null;
      },
    },
  });
}

/** As the house moves the words of a comment: what is typed at their edges stays outside. */
function moved({ from, to }, mapping) {
  const start = mapping.map(from, 1);
  return { from: start, to: Math.max(start, mapping.map(to, -1)) };
}

/** Marks the selected words; without a selection the whole block of the caret. */
export function chooseSpot(state) {
  const { $from, from, to, empty } = state.selection;
  return state.tr.setMeta(spotKey, empty ? { from: $from.start(), to: $from.end() } : { from, to });
}

export const leaveSpot = (state) => state.tr.setMeta(spotKey, null);

/**
 * The words as the house can find them: {from, to, commit, quote} in the document of the last commit that was heard, or null while some
 * of them are still on their way there.
 */
export function spotInHouse(state) {
  const range = spotKey.getState(state);
  if (!range) {
    return { from: 0, to: 0, commit: 0, quote: "" };
  }
  const { n, doc } = heardOf(state);
  const mapping = toHouse(state);
  const from = mapping.map(range.from, 1);
  const to = Math.max(from, mapping.map(range.to, -1));
  const quote = doc.textBetween(from, to, "\n");
  return quote === state.doc.textBetween(range.from, range.to, "\n") ? { from, to, commit: n, quote } : null;
}
