// The others' carets and what they have selected, drawn over the page and never into the text: nothing that is typed or composed there is
// disturbed. Names stand in the gutter of the page, level with the caret.

const TAG = 18;
const MOST_LINES = 40;
const LONG = 9;
const ROOM = 72;

/** `layer` lies over the page; `cursors` are [{person, anchor, head}]. */
export function drawCarets(layer, view, cursors) {
  if (cursors.length === 0) {
    layer.replaceChildren();
    return;
  }
  const origin = layer.getBoundingClientRect();
  const isRoomy = origin.right - view.dom.getBoundingClientRect().right >= ROOM;
  const size = view.state.doc.content.size;
  const drawn = cursors
    .filter(({ head, anchor }) => head <= size && anchor <= size)
    .map((cursor) => ({ ...cursor, at: placeOf(view, cursor.head, origin), lines: linesOf(view, cursor, origin) }))
    .sort((a, b) => a.at.top - b.at.top);
  const tags = stacked(drawn.map(({ at }) => at.top));
  layer.replaceChildren(...drawn.flatMap((cursor, i) => [...cursor.lines.map((line) => selection(cursor, line)), caret(cursor), tag(cursor, tags[i], isRoomy)]));
}

function placeOf(view, pos, origin) {
  const { left, top, bottom } = view.coordsAtPos(pos, -1);
  return { left: left - origin.left, top: top - origin.top, height: bottom - top };
}

function linesOf(view, { anchor, head }, origin) {
  if (anchor === head) {
    return [];
  }
  const range = document.createRange();
  const start = view.domAtPos(Math.min(anchor, head), 1);
  const end = view.domAtPos(Math.max(anchor, head), -1);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return [...range.getClientRects()].slice(0, MOST_LINES).map(({ left, top, width, height }) => ({
    left: left - origin.left,
    top: top - origin.top,
    width,
    height,
  }));
}

/** Names that would lie over each other stand one below the other. */
export function stacked(tops) {
  let least = Number.NEGATIVE_INFINITY;
  return tops.map((top) => {
    least = Math.max(top, least + TAG);
    return least;
  });
}

function caret({ person, at }) {
  return box("caret", person, { left: at.left, top: at.top, height: at.height });
}

function selection({ person }, line) {
  return box("sel", person, line);
}

function tag({ person }, top, isRoomy) {
  const made = box("tag", person, { top });
  made.textContent = isRoomy && person.name.length <= LONG ? person.name : person.initials;
  return made;
}

function box(name, { tone }, place) {
  const made = document.createElement("span");
  made.className = `${name} p${tone}`;
  for (const [side, value] of Object.entries(place)) {
    made.style[side] = `${Math.round(value * 10) / 10}px`;
  }
  return made;
}
