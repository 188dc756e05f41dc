// How long to wait before the next try: longer each time, never twice the same, so that a house that comes back is not run over.
const FIRST = 500;
const LONGEST = 20_000;

export function patience({ random }) {
  let tries = 0;
  return {
    next() {
      const most = Math.min(LONGEST, FIRST * 2 ** tries);
      tries += 1;
      return most * (0.5 + random() / 2);
    },
    forget() {
      tries = 0;
    },
  };
}
