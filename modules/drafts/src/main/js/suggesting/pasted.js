// What is pasted is words: whose suggestion they were where they were copied means nothing here.
import { Fragment, Slice } from "prosemirror-model";
import { BOUNDARY, isSuggestion, withoutSuggestions } from "./marks.js";

export function withoutMarks(slice) {
  return new Slice(cleaned(slice.content), slice.openStart, slice.openEnd);
}

function cleaned(fragment) {
  return Fragment.from(fragment.content.map(bare).filter(Boolean));
}

function bare(node) {
  const marks = withoutSuggestions(node.marks);
  if (!node.isText) {
    return node.copy(cleaned(node.content)).mark(marks);
  }
  const text = node.marks.some(isSuggestion) ? node.text.replaceAll(BOUNDARY, "") : node.text;
  return text ? node.type.schema.text(text, marks) : null;
}
