// How the text stands for whoever writes it, in one word: what the line at the foot says.
//   saved    the house has everything that is on the page
//   saving   something is on its way, or about to be
//   kept     something waits on this page because the house does not answer
//   away     the house does not answer; nothing waits
//   frozen, closed   nothing can be written
const SLOW = 5_000;

/**
 * `line` is the state of the line, `text` that of the text, `waits` how many changes are not confirmed and `since` for how long the
 * first of them has waited.
 */
export function standing({ line, text, waits, since }) {
  const gone = line === "cut-off" || line === "over";
  if (waits > 0) {
    return gone || since > SLOW ? "kept" : "saving";
  }
  if (gone) {
    return "away";
  }
  return { FROZEN: "frozen", CLOSED: "closed" }[text] ?? "saved";
}

/** Steps as people count them: what is typed or taken out in one go is one change. */
export function changesIn(steps) {
  return steps.filter((step, i) => i === 0 || !goesOn(steps[i - 1], step)).length;
}

function goesOn(before, step) {
  if (!before.slice || !step.slice || before.constructor !== step.constructor) {
    return false;
  }
  const end = before.from + before.slice.size;
  return step.from === end || step.to === before.from;
}
