// How suggestions look: each in the colour of its author, blocks by the way they come, go or change, and the one with the caret marked.
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { piecesIn } from "./list.js";
import { BOUNDARY } from "./marks.js";

export const shownKey = new PluginKey("suggestions");

const LOOKS = { insertion: "suggested-in", deletion: "suggested-out", modification: "suggested-change" };

/** `toneOf` gives the number of the colour of a suggestion's author, or null while that is not known. */
export function shown(toneOf) {
  return new Plugin({
    key: shownKey,
    state: {
      init: (_, state) => look(state, null, toneOf),
      apply(transaction, before, _, state) {
        const isAnew = transaction.getMeta(shownKey);
        return isAnew || transaction.docChanged || transaction.selectionSet ? look(state, isAnew ? null : before, toneOf) : before;
      },
    },
    props: { decorations: (state) => shownKey.getState(state).decorations },
  });
}

/** The id of the suggestion that the caret is in, or null. */
export const suggestionHere = (state) => shownKey.getState(state)?.here ?? null;

/** Draws anew: more is known of whose suggestions they are, or another is meant than the one with the caret. */
export const redrawn = (state) => state.tr.setMeta(shownKey, true).setMeta("addToHistory", false);

function look({ doc, selection }, before, toneOf) {
  const pieces = piecesIn(doc);
  const here = idAt(pieces, selection);
  const isSame = before?.doc === doc && before.here === here;
  return { doc, here, decorations: isSame ? before.decorations : drawn(doc, pieces, here, toneOf) };
}

/** The innermost that the caret stands in or at the end of. */
function idAt(pieces, { from, to }) {
  return pieces.filter((piece) => piece.from <= from && to <= piece.to).at(-1)?.id ?? null;
}

function drawn(doc, pieces, here, toneOf) {
  return DecorationSet.create(doc, pieces.flatMap((piece) => decorations(doc, piece, here === piece.id, toneOf(piece.id))));
}

function decorations(doc, { id, name, from, to, type }, isHere, tone) {
  const classes = [tone === null ? "" : `p${tone}`, isHere ? "suggested-here" : ""];
  if (type !== "text") {
    return [Decoration.node(from, to, { class: [LOOKS[name], ...classes].filter(Boolean).join(" "), "data-suggestion": id })];
  }
  const look = classes.filter(Boolean).join(" ");
  return [...(look ? [Decoration.inline(from, to, { class: look })] : []), ...boundaries(doc.textBetween(from, to), from)];
}

/** The letter on either side of a suggested boundary has no width; the style sheet gives it a sign. */
function boundaries(words, from) {
  const places = [...words.matchAll(new RegExp(BOUNDARY, "g"))].map(({ index }) => from + index);
  return places.map((place) => Decoration.inline(place, place + 1, { class: "suggested-boundary" }));
}
