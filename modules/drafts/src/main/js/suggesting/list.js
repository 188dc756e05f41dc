// The suggestions that stand in a text, as facts for the margin. A block never changes once it is made, so each is looked through once.
import { BOUNDARY, isSuggestion } from "./marks.js";

const looked = new WeakMap();
const marks = new WeakMap();
const listed = new WeakMap();

/**
 * In the order of the text: [{id, from, to, inserted, deleted, blocks}]. `blocks` says what becomes of blocks: {change: "added" | "removed",
 * type}, {change: "parted" | "joined"}, {change: "retyped", before, now} and {change: "changed", attribute, before, now}.
 */
export function suggestionsIn(doc) {
  if (!listed.has(doc)) {
    listed.set(doc, gathered(piecesIn(doc)));
  }
  return listed.get(doc);
}

/** All marks in the order of the text: {id, name, attrs, from, to, isBlock, type, words, starts, ends}. */
export function piecesIn(doc) {
  if (!marks.has(doc)) {
    const pieces = [];
    doc.forEach((block, offset) => {
      for (const piece of piecesOf(block)) {
        pieces.push({ ...piece, from: piece.from + offset, to: piece.to + offset });
      }
    });
    marks.set(doc, pieces);
  }
  return marks.get(doc);
}

function piecesOf(block) {
  if (!looked.has(block)) {
    const pieces = marked(block, 0, { starts: false, ends: false });
    block.descendants((node, pos, parent, index) => {
      const edges = { starts: index === 0, ends: index === parent.childCount - 1 };
      pieces.push(...marked(node, pos + 1, edges));
    });
    looked.set(block, pieces);
  }
  return looked.get(block);
}

function marked(node, from, { starts, ends }) {
  const words = node.isText ? node.text : node.textBetween(0, node.content.size, "\n");
  return node.marks.filter(isSuggestion).map(({ type, attrs }) => ({
    id: attrs.id,
    name: type.name,
    attrs,
    from,
    to: from + node.nodeSize,
    isBlock: node.isBlock,
    type: node.type.name,
    words: words.replaceAll(BOUNDARY, ""),
    starts: starts && node.isInline,
    ends: ends && node.isInline,
  }));
}

function gathered(pieces) {
  const found = new Map();
  for (const piece of pieces) {
    const one = found.get(piece.id) ?? { id: piece.id, from: piece.from, to: piece.to, inserted: "", deleted: "", blocks: [], last: {} };
    found.set(piece.id, one);
    one.to = Math.max(one.to, piece.to);
    told(one, piece);
  }
  return [...found.values()].map(({ last, ...one }) => one);
}

function told(one, piece) {
  if (piece.name === "modification") {
    one.blocks.push(setting(piece.attrs));
    return;
  }
  const comes = piece.name === "insertion";
  const before = one.last[piece.name];
  const isParted = Boolean(before?.ends && piece.starts && piece.from > before.to);
  if (piece.isBlock) {
    one.blocks.push({ change: comes ? "added" : "removed", type: piece.type });
  } else if (isParted) {
    one.blocks.push({ change: comes ? "parted" : "joined" });
  }
  if (!before || piece.from >= before.to) {
    add(one, comes ? "inserted" : "deleted", piece, before);
    one.last[piece.name] = piece;
  }
}

/** Words in one place are one; those of other places stand on lines of their own. */
function add(one, name, { words, from }, before) {
  one[name] += one[name] && words && before?.to !== from ? `\n${words}` : words;
}

function setting({ type, attrName, previousValue, newValue }) {
  const values = { before: previousValue, now: newValue };
  return type === "attr" ? { change: "changed", attribute: attrName, ...values } : { change: "retyped", ...values };
}
