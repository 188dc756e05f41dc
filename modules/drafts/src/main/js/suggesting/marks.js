// The marks of suggestions, as docs/suggestions.md has them, and to whom what stands in a place belongs.

/** Stands on both sides of a boundary of blocks that is suggested. */
export const BOUNDARY = "\u200b";

const NAMES = ["insertion", "deletion", "modification"];

export const isSuggestion = ({ type }) => NAMES.includes(type.name);

export const markOn = (node, name) => node?.marks.find(({ type }) => type.name === name);

export const withoutSuggestions = (marks) => marks.filter((mark) => !isSuggestion(mark));

/** What stands in a place can only be left as it is: it is another's, or somebody wants it to go already. */
export const FIXED = "fixed";
/** One's own suggestion: to change it is to change what is suggested. */
export const MINE = "mine";
/** It belongs to the text. */
export const FREE = "free";

/** Whose a node is that begins at a place, by its own marks and those of all it stands in. */
export function lotOf($at, node, isOwn) {
  const around = Array.from({ length: $at.depth + 1 }, (_, depth) => $at.node(depth));
  const marks = [...around, node].flatMap((one) => one?.marks ?? []);
  const isForeign = ({ type, attrs }) => type.name === "deletion" || (type.name === "insertion" && !isOwn(attrs.id));
  if (marks.some(isForeign)) {
    return FIXED;
  }
  return marks.some(({ type }) => type.name === "insertion") ? MINE : FREE;
}

/** This change cannot be said by suggestions in this way. */
export class Unsaid extends Error {}
