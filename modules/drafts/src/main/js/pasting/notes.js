// Word's notes stand at the end, a number in the text leads there. Ours stand where they are noted.
import { attribute, elements, words } from "./trees.js";

const LISTS = "[style*='mso-element:footnote-list'], [style*='mso-element:endnote-list']";
const NUMBER = "a[style*='mso-footnote-id'], a[style*='mso-endnote-id']";

export function gatherNotes(body) {
  const notes = new Map();
  for (const list of elements(body, LISTS)) {
    for (const note of elements(list, "[id]")) {
      elements(note, NUMBER).forEach((number) => number.remove());
      notes.set(attribute(note, "id"), words(note).replace(/\s+/g, " ").trim());
    }
    list.remove();
  }
  elements(body, NUMBER).forEach((number) => put(number, notes.get(attribute(number, "href").replace(/^.*#_/, ""))));
}

/** A number whose note was not copied says nothing. */
function put(number, said) {
  if (said) {
    const note = number.ownerDocument.createElement("span");
    note.className = "fn";
    note.textContent = said;
    number.replaceWith(note);
  } else {
    number.remove();
  }
}
