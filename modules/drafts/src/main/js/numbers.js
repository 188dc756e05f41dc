// Numbers of headings, paragraphs, recommendations and notes, counted as the reading page counts them and shown beside the words,
// never inside them.
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { numbering } from "../../../../document/src/main/js/numbering.js";

export const numbersKey = new PluginKey("numbers");

export function numbers(words) {
  return new Plugin({
    key: numbersKey,
    state: {
      init: (_, { doc }) => numbersOf(doc, words),
      apply: ({ docChanged, doc }, before) => (docChanged ? numbersOf(doc, words) : before),
    },
    props: { decorations: (state) => numbersKey.getState(state).decorations },
  });
}

/** Counted when somebody looks, and once: many commits may go by between two pictures. */
function numbersOf(doc, words) {
  let counted = null;
  let decorations = null;
  return {
    get counted() {
      counted ??= numbering(doc);
      return counted;
    },
    get decorations() {
      decorations ??= DecorationSet.create(doc, labels(this.counted, words));
      return decorations;
    },
  };
}

function labels(counted, words) {
  return counted
    .filter(({ kind, number }) => number && kind !== "figure")
    .map((entry) => Decoration.node(entry.pos, entry.pos + entry.node.nodeSize, label(entry, words)));
}

function label({ kind, number }, words) {
  if (kind === "paragraph") {
    return { "data-pn": number };
  }
  if (kind === "recommendation") {
    return { "data-rec": `${words.recommendation} ${number}` };
  }
  return { "data-no": number };
}
