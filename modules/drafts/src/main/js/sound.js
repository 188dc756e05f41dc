// Whether a document may stand: the rules that the house asks of every commit. A block never changes once it is made, so each is looked at once.
import { isAllowed } from "../../../../document/src/main/js/spec.js";

const sound = new WeakSet();

export function isSound(doc) {
  try {
    doc.type.checkAttrs(doc.attrs);
    doc.type.checkContent(doc.content);
    doc.forEach(mustBeSound);
    return doc.content.size <= doc.type.schema.spec.limits.size;
  } catch (error) {
    if (error instanceof RangeError) {
      return false; // how ProseMirror says that a rule is broken
    }
    throw error;
  }
}

function mustBeSound(block) {
  if (sound.has(block)) {
    return;
  }
  const { limits, letters } = block.type.schema.spec;
  const forbidden = new RegExp(letters.forbidden);
  block.check();
  block.descendants((node) => {
    if (node.isText && !isAllowed(node.text, forbidden)) {
      throw new RangeError("letters that no text may have");
    }
  });
  if (depth(block) > limits.depth - 1) {
    throw new RangeError("too deep");
  }
  sound.add(block);
}

const depth = (node) => node.children.reduce((most, child) => Math.max(most, 1 + depth(child)), 0);
