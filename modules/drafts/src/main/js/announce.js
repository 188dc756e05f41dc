// What is said to those who listen instead of looking: one sentence at a time, never faster than it can be heard; of several that wait, the
// last one counts.
const APART = 4_000;

export function announcer(region, world) {
  let waiting = null;
  let resting = false;

  function say(sentence) {
    if (resting) {
      waiting = sentence;
      return;
    }
    region.textContent = sentence;
    resting = true;
    world.after(APART, () => {
      resting = false;
      if (waiting !== null) {
        const next = waiting;
        waiting = null;
        say(next);
      }
    });
  }

  return say;
}
