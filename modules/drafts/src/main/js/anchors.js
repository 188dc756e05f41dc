// Words that carry a comment are shown where the comments' margin says they are, and follow every edit until it says otherwise. The
// margin and this page speak by DOM events that carry ids and positions, nothing else.
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

export const anchorsKey = new PluginKey("anchors");

export function anchors() {
  return new Plugin({
    key: anchorsKey,
    state: {
      init: () => ({ set: DecorationSet.empty, active: null, places: [] }),
      apply(transaction, before) {
        const told = transaction.getMeta(anchorsKey);
        const set = before.set.map(transaction.mapping, transaction.doc);
        if (!told) {
          return { ...before, set };
        }
        const places = told.places ?? placesOf(set);
        const active = told.active === undefined ? before.active : told.active;
        return { set: draw(transaction.doc, places, active), active, places };
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

/** Where each anchor stands now: anchor id to {from, to}. */
export function placesOf(set) {
  return set.find().map(({ from, to, spec }) => ({ anchor: spec.anchor, from, to }));
}

export function tell(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
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

/** Connects the page with the margin of comments. */
export function listenToMargin(view, commit) {
  const listen = (name, hear) =>
    document.addEventListener(name, (event) => {
      if (!view.isDestroyed) {
        hear(event);
      }
    });
  listen("decem:anchors", ({ detail }) => {
    view.dispatch(view.state.tr.setMeta(anchorsKey, { places: detail.places }));
    placed(view);
  });
  listen("decem:thread-picked", ({ detail }) => {
    view.dispatch(view.state.tr.setMeta(anchorsKey, { active: detail.anchor }));
    const place = placesOf(anchorsKey.getState(view.state).set).find(({ anchor }) => anchor === detail.anchor);
    if (place && detail.scroll) {
      view.domAtPos(place.from).node.parentElement?.scrollIntoView({ block: "center" });
    }
    placed(view);
  });
  listen("decem:words-wanted", () => tell("decem:words", selectedWords(view, commit())));
}

/** Tells the margin how far down the page each anchor's first line is. */
export function placed(view) {
  const origin = view.dom.getBoundingClientRect().top;
  const tops = placesOf(anchorsKey.getState(view.state).set).map(({ anchor, from }) => ({
    anchor,
    top: Math.round(view.coordsAtPos(from).top - origin),
  }));
  tell("decem:anchors-placed", { tops });
}

/** The selected words as the margin needs them to place a comment; without a selection the whole block of the caret. */
export function selectedWords(view, commit) {
  const { selection, doc } = view.state;
  let { from, to } = selection;
  if (selection.empty) {
    from = selection.$from.start();
    to = selection.$from.end();
  }
  return { from, to, commit, quote: doc.textBetween(from, to, "\n") };
}
