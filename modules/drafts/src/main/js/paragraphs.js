// Small things: go to a paragraph by its number, copy a reference to it.
import { TextSelection } from "prosemirror-state";
import { numbersKey } from "./numbers.js";

export function goTo(view, pos) {
  const selection = TextSelection.near(view.state.doc.resolve(Math.min(pos + 1, view.state.doc.content.size)));
  view.dispatch(view.state.tr.setSelection(selection));
  view.focus();
  view.domAtPos(selection.from).node.parentElement?.scrollIntoView({ block: "center" });
}

/** The paragraph with that number, where there is one. */
export function paragraphNumbered(view, number) {
  const { counted } = numbersKey.getState(view.state);
  return counted.find((entry) => entry.kind === "paragraph" && entry.number === number);
}

/** `GR(2026)0007, para 14` for the paragraph with the caret, the bare reference elsewhere. */
export function referenceHere(view, reference, word) {
  const { counted } = numbersKey.getState(view.state);
  const { from } = view.state.selection;
  const here = counted.find(
    ({ kind, pos, node }) => kind === "paragraph" && pos <= from && from <= pos + node.nodeSize,
  );
  return here ? `${reference}, ${word} ${here.number}` : reference;
}
