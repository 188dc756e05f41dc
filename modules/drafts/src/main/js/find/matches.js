// Where words stand in a text: over marks and notes, inside one block at a time, in notes as well.
import { lettersOf } from "../letters.js";
import { fold } from "./folding.js";

/**
 * In the order of the text: {from, to, row, places, inNote}. `places` are the letters found, counted from `row`, where the content of
 * their block or note begins.
 */
export function matchesIn(doc, query, options) {
  const wanted = fold(query, options).letters;
  const found = [];
  if (wanted) {
    doc.descendants((node, pos) => {
      if (node.isTextblock || node.type.name === "footnote") {
        found.push(...matchesOf(node, pos + 1, wanted, options));
      }
    });
  }
  return found.sort((a, b) => a.from - b.from);
}

function matchesOf(node, row, wanted, options) {
  const { places, letters, starts, ends } = folded(node, options);
  const found = [];
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const [first, last] = [starts[at], ends[end - 1]];
    if (first >= 0 && last >= 0 && (!options.wholeWords || standsAlone(letters, at, end))) {
      const here = places.slice(first, last);
      found.push({ from: row + here[0], to: row + here.at(-1) + 1, row, places: here, inNote: !node.isTextblock });
      at = end - 1;
    }
  }
  return found;
}

/** A block never changes once it is made, so its letters are folded once for each way of folding. */
const cache = new WeakMap();

function folded(node, { matchCase, ignoreAccents }) {
  const way = `${matchCase} ${ignoreAccents}`;
  const known = cache.get(node) ?? {};
  if (!known[way]) {
    const { text, places } = lettersOf(node, 0);
    known[way] = { places, ...fold(text, { matchCase, ignoreAccents }) };
    cache.set(node, known);
  }
  return known[way];
}

const OF_WORD = "[\\p{L}\\p{N}\\p{M}_]";
const ENDS_WORD = new RegExp(`${OF_WORD}$`, "u");
const BEGINS_WORD = new RegExp(`^${OF_WORD}`, "u");

function standsAlone(letters, at, end) {
  const isOneWord = (edge) => ENDS_WORD.test(letters.slice(Math.max(0, edge - 2), edge)) && BEGINS_WORD.test(letters.slice(edge, edge + 2));
  return !isOneWord(at) && !isOneWord(end);
}
