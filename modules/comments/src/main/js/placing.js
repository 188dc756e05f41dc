// Cards stand level with their words. The active card never moves; the others give way, upwards above it and downwards below.

const GAP = 8;

/** `wanted` is [{height, top}] in text order, `active` an index or -1. Returns the tops. */
export function place(wanted, active) {
  const tops = wanted.map(({ top }) => top);
  const start = active < 0 ? 0 : active;
  for (let i = start + 1; i < wanted.length; i += 1) {
    tops[i] = Math.max(tops[i], tops[i - 1] + wanted[i - 1].height + GAP);
  }
  for (let i = start - 1; i >= 0; i -= 1) {
    tops[i] = Math.min(tops[i], tops[i + 1] - wanted[i].height - GAP);
  }
  return settled(wanted, tops, active);
}

/** Without an active card nothing may be pushed above the page's beginning. */
function settled(wanted, tops, active) {
  const floor = tops[0];
  if (active >= 0 || floor === undefined || floor >= 0) {
    return tops;
  }
  return tops.map((top) => top - floor);
}
