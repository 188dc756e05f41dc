// What the text is made to do, in the order in which it is asked: the first plugin that has an answer wins.
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { anchors } from "./anchors.js";
import { blockIds } from "./block-ids.js";
import { cursors } from "./cursors.js";
import { guard } from "./guard.js";
import { collaboration } from "./heard.js";
import { keys } from "./keys.js";
import { numbers } from "./numbers.js";
import { pasting } from "./pasting/pasting.js";
import { spot } from "./spot.js";
import { modes } from "./suggesting/mode.js";
import { shown } from "./suggesting/shown.js";
import { tables } from "./table-mending.js";
import { unread } from "./unread.js";
import { writingPlugins } from "./writing.js";

/** `text` is {n, at, client}: the commit whose document is shown, and the name of this page on the line. */
export function pluginsOf({ schema, named, acts, words, text, refused, toneOf = () => null }) {
  return [
    ...writingPlugins(words),
    ...keys(schema, named, acts),
    history(),
    tables(),
    blockIds(),
    guard(refused),
    modes({ may: words.mode }),
    ...collaboration(text),
    numbers(words),
    anchors(),
    cursors(),
    spot(),
    shown(toneOf),
    unread(words),
    pasting(),
    gapCursor(),
    dropCursor(),
  ];
}
