// A dot beside each paragraph that changed since my last visit; it goes once I have been there.
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

export const unreadKey = new PluginKey("unread");

export function unread(words) {
  return new Plugin({
    key: unreadKey,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, before) {
        const ids = transaction.getMeta(unreadKey);
        return ids ? dots(transaction.doc, new Set(ids), words) : before.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => unreadKey.getState(state) },
  });
}

function dots(doc, ids, words) {
  const found = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock && ids.has(node.attrs.id)) {
      found.push(Decoration.node(pos, pos + node.nodeSize, { class: "unread", title: words.unread }));
    }
  });
  return DecorationSet.create(doc, found);
}

/** Asks what changed since this person was last here. */
export async function showUnread(view, door) {
  const { outcome, blocks } = await door.unread();
  if (outcome === "listed") {
    view.dispatch(view.state.tr.setMeta(unreadKey, blocks).setMeta("addToHistory", false));
  }
}
