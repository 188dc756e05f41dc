// How many words a text has. A block never changes once it is made, so each is counted once.
const counted = new WeakMap();

export function wordsIn(doc) {
  return doc.children.reduce((sum, block) => sum + wordsOf(block), 0);
}

function wordsOf(block) {
  if (!counted.has(block)) {
    const text = block.textBetween(0, block.content.size, " ", " ");
    counted.set(block, text.split(/\s+/u).filter(Boolean).length);
  }
  return counted.get(block);
}
