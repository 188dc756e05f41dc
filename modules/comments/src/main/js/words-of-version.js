// Words of a page that never changes: a block, the quoted words, and which of equal words they are. Numbers and notes in the page are
// not words of the text.

const NOT_TEXT = ".pn, .no, .fn, .rec-head, .footnote, [data-not-text]";

/** The text nodes of a block that are words of the text. */
export function textNodes(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.parentElement.closest(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  const found = [];
  while (walker.nextNode()) {
    found.push(walker.currentNode);
  }
  return found;
}

/** The block and words of a selection inside one block, or null. */
export function selected(selection) {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const block = blockOf(range.startContainer);
  if (!block || block !== blockOf(range.endContainer)) {
    return null;
  }
  return words(block, range);
}

export function blockOf(node) {
  const start = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return start?.closest("[data-block]") ?? null;
}

function words(block, range) {
  let before = "";
  let quote = "";
  for (const node of textNodes(block)) {
    const from = node === range.startContainer ? range.startOffset : range.comparePoint(node, 0) < 0 ? node.length : 0;
    const to = node === range.endContainer ? range.endOffset : range.comparePoint(node, 0) > 0 ? 0 : node.length;
    before += quote ? "" : node.data.slice(0, Math.min(from, node.length));
    quote += from < to ? node.data.slice(from, to) : "";
  }
  return quote.trim() ? { block: block.dataset.block, quote, occurrence: occurrences(before + quote, quote) - 1 } : null;
}

export function occurrences(text, quote) {
  let count = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    count += 1;
  }
  return count;
}

/** Wraps the words of a thread in the page; returns the marks made. */
export function highlight(root, { id, block, quote, occurrence }, pick) {
  const place = root.querySelector(`[data-block="${CSS.escape(block)}"]`);
  if (!place || !quote) {
    return [];
  }
  const nodes = textNodes(place);
  const text = nodes.map((node) => node.data).join("");
  let start = -1;
  for (let i = 0; i <= occurrence; i += 1) {
    start = text.indexOf(quote, start + 1);
  }
  return start < 0 ? [] : wrap(nodes, start, start + quote.length, id, pick);
}

function wrap(nodes, start, end, id, pick) {
  const marks = [];
  let at = 0;
  for (const node of nodes) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.length);
    at += node.length;
    if (from < to) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      const mark = document.createElement("span");
      mark.className = "hit";
      mark.dataset.thread = id;
      mark.addEventListener("click", () => pick(id));
      range.surroundContents(mark);
      marks.push(mark);
    }
  }
  return marks;
}
