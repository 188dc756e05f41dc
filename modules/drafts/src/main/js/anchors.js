// Words that carry a comment are shown where the comments' margin says they are, and follow every edit until it says otherwise.
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { heardKey, heardOf } from "./heard.js";
import { toPage } from "./positions.js";
import { tell } from "./tell.js";

export const anchorsKey = new PluginKey("anchors");

/** State: {set, active, early}; early is what was said for a commit that is still to come. */
export function anchors() {
  return new Plugin({
    key: anchorsKey,
    state: {
      init: () => ({ set: DecorationSet.empty, active: null, early: [] }),
      apply(transaction, before, _, after) {
        const told = transaction.getMeta(anchorsKey);
        const followed = { ...before, set: before.set.map(transaction.mapping, transaction.doc) };
        if (told?.places) {
          return drawn(followed, told.places, after);
        }
        if (told) {
          return { ...followed, active: told.active, set: draw(after.doc, placesOf(followed.set), told.active) };
        }
        return before.early.length > 0 && transaction.getMeta(heardKey) ? drawn(followed, before.early, after) : followed;
      },
    },
    props: {
      decorations: (state) => anchorsKey.getState(state).set,
      handleClick(view, pos, { shiftKey }) {
        const [hit] = anchorsKey.getState(view.state).set.find(pos, pos);
        if (hit && !shiftKey) {
          putCaret(view, pos);
          tell("decem:anchor-picked", { anchor: hit.spec.anchor });
        }
        return false;
      },
    },
  });
}

/** The margin has the words drawn anew at once; a caret that is not put first would stay where it was. */
function putCaret(view, pos) {
  const caret = TextSelection.near(view.state.doc.resolve(pos));
  if (!view.state.selection.eq(caret)) {
    view.dispatch(view.state.tr.setSelection(caret));
  }
}

/** Where each anchor stands on the page: anchor id with {from, to}. */
export function placesOf(set) {
  return set.find().map(({ from, to, spec }) => ({ anchor: spec.anchor, from, to }));
}

/** Each place is given for the document of a commit. One that is not heard yet is waited for; until then the words stay as they are. */
function drawn(before, places, state) {
  const { n } = heardOf(state);
  if (places.some(({ commit }) => commit > n)) {
    return { ...before, early: places };
  }
  const here = places.flatMap((place) => brought(place, toPage(state, place.commit)));
  return { ...before, early: [], set: draw(state.doc, here, before.active) };
}

function brought({ anchor, from, to }, mapping) {
  return mapping ? [{ anchor, from: mapping.map(from, 1), to: mapping.map(to, -1) }] : [];
}

function draw(doc, places, active) {
  const inside = places.filter(({ from, to }) => from < to && to <= doc.content.size);
  return DecorationSet.create(
    doc,
    inside.map(({ anchor, from, to }) =>
      Decoration.inline(
        from,
        to,
        { class: anchor === active ? "hit hit--active" : "hit", "data-anchor": anchor },
        { anchor, inclusiveStart: false, inclusiveEnd: false },
      ),
    ),
  );
}
