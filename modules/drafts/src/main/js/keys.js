// The keyboard. Tab is never a trap: it moves cells and list levels, elsewhere it leaves the text.
import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";

export function keys(schema, named, acts) {
  const { list_item, hard_break } = schema.nodes;
  const lineBreak = chainCommands(exitCode, (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
    return true;
  });
  /** These come to the acts once the page knows whose suggestions are. */
  const later = (name) => () => acts[name]?.() ?? false;
  return [
    keymap({
      "Mod-z": named.undo,
      "Mod-y": named.redo,
      "Shift-Mod-z": named.redo,
      "Mod-b": named.strong,
      "Mod-i": named.em,
      "Mod-.": named.superscript,
      "Mod-,": named.subscript,
      "Mod-Alt-0": named.paragraph,
      "Mod-Alt-1": named.heading1,
      "Mod-Alt-2": named.heading2,
      "Mod-Alt-3": named.heading3,
      "Mod-Alt-f": named.footnote,
      "Mod-k": acts.link,
      "Alt-F10": acts.toolbar,
      "Mod-Alt-m": acts.comment,
      "Mod-Alt-Enter": later("accept_here"),
      "Mod-Alt-Backspace": later("reject_here"),
      "Mod-Alt-n": later("next_suggestion"),
      "Mod-Alt-p": later("previous_suggestion"),
      "Mod-Alt-s": named.mode_toggle,
      "Shift-Enter": lineBreak,
      Enter: splitListItem(list_item),
      Tab: chainCommands(named.next_cell, sinkListItem(list_item)),
      "Shift-Tab": chainCommands(named.cell_before, liftListItem(list_item)),
    }),
    keymap(baseKeymap),
  ];
}

/** Saves wherever on the page one is: in the text, in the margin, or nowhere. */
export function saveByKey(page, save) {
  page.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "s") {
      event.preventDefault();
      save();
    }
  });
}
