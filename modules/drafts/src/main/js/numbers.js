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
      init: (_, state) => shown(state.doc, words),
      apply: (transaction, before) => (transaction.docChanged ? shown(transaction.doc, words) : before),
    },
    props: { decorations: (state) => numbersKey.getState(state).decorations },
  });
}

function shown(doc, words) {
  const counted = numbering(doc);
  const decorations = counted
    .filter(({ kind, number }) => number && kind !== "figure")
    .map((entry) => Decoration.node(entry.pos, entry.pos + entry.node.nodeSize, label(entry, words)));
  return { counted, decorations: DecorationSet.create(doc, decorations) };
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
