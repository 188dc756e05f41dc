// What is pasted keeps its structure and loses the rest. What was copied from a text of the house comes as it is.
import { Plugin } from "prosemirror-state";
import { withoutMarks } from "../suggesting/pasted.js";
import { cleaned } from "./cleaned.js";

export function pasting() {
  return new Plugin({
    props: {
      transformPasted: withoutMarks,
      transformPastedHTML: (html) => (html.includes("data-pm-slice") ? html : cleaned(html)),
    },
  });
}
