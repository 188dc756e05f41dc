// Where the others are in the text. They say it for the document of a commit; here it is kept for the page, and follows every change.
import { Plugin, PluginKey } from "prosemirror-state";
import { heardKey, heardOf } from "./heard.js";
import { toPage } from "./positions.js";

export const cursorsKey = new PluginKey("cursors");

/** State: {at: client to {author, anchor, head}, early: what was said of a commit that is still to come}. */
export function cursors() {
  return new Plugin({
    key: cursorsKey,
    state: {
      init: () => ({ at: new Map(), early: [] }),
      apply(transaction, before, _, after) {
        const told = transaction.getMeta(cursorsKey);
        const moved = transaction.docChanged ? followed(before, transaction) : before;
        if (told) {
          return placed(told.gone ? without(moved, told.gone) : moved, told.c ?? [], after);
        }
        return transaction.getMeta(heardKey) && moved.early.length > 0 ? placed({ ...moved, early: [] }, moved.early, after) : moved;
      },
    },
  });
}

/** Others' carets give way to what is typed at them; whoever typed it stands behind it. */
function followed({ at, early }, transaction) {
  const writer = transaction.getMeta(heardKey)?.trail?.at(-1)?.client;
  const moved = [...at].map(([client, { author, anchor, head }]) => {
    const side = client === writer ? 1 : -1;
    const map = (pos) => transaction.mapping.map(pos, side);
    return [client, { author, anchor: map(anchor), head: map(head) }];
  });
  return { at: new Map(moved), early };
}

function placed({ at, early }, said, state) {
  const now = new Map(at);
  const later = [...early];
  const { doc } = state;
  for (const cursor of said) {
    const mapping = toPage(state, cursor.n);
    if (mapping) {
      const map = (pos) => Math.min(mapping.map(pos, -1), doc.content.size);
      now.set(cursor.client, { author: cursor.author, anchor: map(cursor.anchor), head: map(cursor.head) });
    } else if (cursor.n > heardOf(state).n) {
      later.push(cursor);
    }
  }
  return { at: now, early: later };
}

function without({ at, early }, gone) {
  return {
    at: new Map([...at].filter(([client]) => !gone(client))),
    early: early.filter(({ client }) => !gone(client)),
  };
}

/** What a frame about others' carets does to the page. */
export const cursorsHeard = (state, c) => state.tr.setMeta(cursorsKey, { c });

/** Whoever left has no caret any more; `gone` says who. */
export const cursorsGone = (state, gone) => state.tr.setMeta(cursorsKey, { gone });
