// Figures in the text: which one is meant, what can be said of it, and a quiet word where nobody has said what it shows.
import { NodeSelection, Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { blockNamed } from "./blocks.js";
import { difference, lettersOf, rewrite } from "./letters.js";

/** The figure that is chosen, or whose caption has the caret: {node, pos}, or null. */
export function figureAt({ selection }) {
  const { node, from, $from } = selection;
  if (node?.type.name === "figure") {
    return { node, pos: from };
  }
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === "figure") {
      return { node: $from.node(depth), pos: $from.before(depth) };
    }
  }
  return null;
}

/** Whether a caption is words alone, so that a field can hold it. */
export const isPlain = (figure) => figure.children.every((child) => child.isText);

/** Changes the figure with that id, wherever it stands by now. A caption keeps its marks where its words stay. */
export function changeFigure(id, { alt, caption, width }) {
  return (state, dispatch) => {
    const found = blockNamed(state.doc, id);
    if (!found) {
      return false;
    }
    const { node, pos } = found;
    const change = state.tr;
    if (caption !== null && isPlain(node)) {
      recaption(change, node, pos + 1, caption);
    }
    for (const [name, value] of Object.entries({ alt, width })) {
      if (node.attrs[name] !== value) {
        change.setNodeAttribute(pos, name, value);
      }
    }
    dispatch?.(change);
    return true;
  };
}

function recaption(change, figure, start, caption) {
  const { text, places } = lettersOf(figure, start);
  const { from, to, words } = difference(text, caption);
  if (places.length === 0 && words) {
    change.insert(start, change.doc.type.schema.text(words));
  } else if (from < to || words) {
    rewrite(change, { places }, from, to, words);
  }
}

/** A click on a picture chooses its figure, a second one and Alt+Enter ask about it; without words for it a figure says so. */
export function figures(words, ask) {
  return new Plugin({
    state: {
      init: (_, state) => warnings(state.doc, words),
      apply: (transaction, before) => (transaction.docChanged ? warnings(transaction.doc, words) : before),
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
      handleClickOn: (view, _pos, node, at, { target }) => isPicture(view, node, target) && chooses(view, at),
      handleDoubleClickOn: (view, _pos, node, at, { target }) =>
        isPicture(view, node, target) && chooses(view, at) && ask(view),
      handleKeyDown: (view, { key, altKey }) => key === "Enter" && altKey && figureAt(view.state) !== null && ask(view),
    },
  });
}

const isPicture = (view, node, target) => view.editable && node.type.name === "figure" && target.nodeName === "IMG";

function chooses(view, pos) {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
  return true;
}

function warnings(doc, words) {
  const found = [];
  doc.descendants((node, pos) => {
    if (node.type.name === "figure" && !node.attrs.alt.trim()) {
      found.push(Decoration.node(pos, pos + node.nodeSize, { class: "no-alt", "data-warning": words.noAlt }));
    }
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, found);
}
