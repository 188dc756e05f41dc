// Time and chance, as a page has them. Tests bring their own.
export const world = {
  now: () => performance.now(),
  after(delay, act) {
    const timer = setTimeout(act, delay);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
