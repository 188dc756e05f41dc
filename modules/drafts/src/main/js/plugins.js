// What the text is made to do, in the order in which it is asked: the first plugin that has an answer wins.
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { tableEditing } from "prosemirror-tables";
import { anchors } from "./anchors.js";
import { blockIds } from "./block-ids.js";
import { keys } from "./keys.js";
import { numbers } from "./numbers.js";
import { unread } from "./unread.js";
import { unsaved } from "./unsaved.js";
import { writingPlugins } from "./writing.js";

export function pluginsOf({ schema, named, acts, words, n }) {
  return [
    ...writingPlugins(words),
    ...keys(schema, named, acts),
    history(),
    tableEditing(),
    blockIds(),
    unsaved(n),
    numbers(words),
    anchors(),
    unread(words),
    gapCursor(),
    dropCursor(),
  ];
}
