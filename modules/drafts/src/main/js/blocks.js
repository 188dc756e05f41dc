// Blocks by their ids, and how a new one gets into the text.

/** The block or note with that id: {node, pos}, or null. */
export function blockNamed(doc, id) {
  let found = null;
  doc.descendants((node, pos) => {
    if (!found && node.attrs.id === id) {
      found = { node, pos };
    }
    return !found;
  });
  return found;
}

/**
 * The change that puts a block where somebody means it: in place of the empty paragraph with the caret, else behind the block with the
 * caret, never into the middle of a sentence; null where no place takes it.
 */
export function withBlock(state, block) {
  const { $to } = state.selection;
  if (isEmptyParagraph($to) && $to.node(-1).canReplaceWith($to.index(-1), $to.indexAfter(-1), block.type)) {
    return state.tr.replaceWith($to.before(), $to.after(), block);
  }
  for (let depth = $to.depth; depth > 0; depth -= 1) {
    const behind = $to.indexAfter(depth - 1);
    if ($to.node(depth - 1).canReplaceWith(behind, behind, block.type)) {
      return state.tr.insert($to.after(depth), block);
    }
  }
  return $to.depth === 0 ? state.tr.insert($to.pos, block) : null;
}

function isEmptyParagraph($to) {
  return $to.depth > 0 && $to.parent.type.name === "paragraph" && $to.parent.content.size === 0;
}
