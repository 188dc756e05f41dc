// The letters of one text block as one row, whatever marks and notes stand between them, and where each stands in the document.

/** What stands in a line and is neither a letter, a break nor a note. */
const THING = "\ufffc";

/** {text, places}: the letter `text[i]` stands at `places[i]`. `start` is where the content of the block begins. */
export function lettersOf(block, start) {
  const places = [];
  let text = "";
  block.forEach((node, offset) => {
    const letters = node.isText ? node.text : lettersFor(node);
    text += letters;
    for (let i = 0; i < letters.length; i += 1) {
      places.push(start + offset + i);
    }
  });
  return { text, places };
}

function lettersFor(node) {
  if (node.type.name === "footnote") {
    return "";
  }
  return node.type.name === "hard_break" ? "\n" : THING;
}

/** Puts words in the place of the letters `from` to `to`, of which there may be none. Notes between them stay. */
export function rewrite(change, { places }, from, to, words) {
  const runs = runsOf(places.slice(from, to));
  const marks = runs.length > 0 ? change.doc.nodeAt(runs[0].from).marks : [];
  for (const run of runs.slice(1).reverse()) {
    change.delete(run.from, run.to);
  }
  const { from: start, to: end } = runs[0] ?? gapAt(places, from);
  if (words) {
    const { schema } = change.doc.type;
    change.replaceWith(start, end, schema.text(words, runs.length > 0 ? marks : change.doc.resolve(start).marks()));
  } else if (start < end) {
    change.delete(start, end);
  }
}

function runsOf(places) {
  const runs = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.to === place) {
      last.to += 1;
    } else {
      runs.push({ from: place, to: place + 1 });
    }
  }
  return runs;
}

function gapAt(places, index) {
  const place = index > 0 ? places[index - 1] + 1 : places[0];
  return { from: place, to: place };
}

/** The one range in which two rows of letters differ: {from, to, words}. No letter is cut in half. */
export function difference(before, after) {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) {
    from += 1;
  }
  if (isInsidePair(before, from) || isInsidePair(after, from)) {
    from -= 1;
  }
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) {
    same += 1;
  }
  if (isInsidePair(before, before.length - same) || isInsidePair(after, after.length - same)) {
    same -= 1;
  }
  return { from, to: before.length - same, words: after.slice(from, after.length - same) };
}

function isInsidePair(text, index) {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(index - 1, index + 1));
}
