// What was written here and is not confirmed: how many changes, and for how long nothing of it has got anywhere.
import { heardOf, unconfirmed } from "./heard.js";
import { changesIn } from "./standing.js";

export function waiting(state, world) {
  let first = null;
  let since = 0;

  return function look() {
    const steps = unconfirmed(state());
    const { inflight } = heardOf(state());
    const progress = steps.length === 0 ? null : (inflight ?? steps[0]);
    if (progress !== first) {
      first = progress;
      since = world.now();
    }
    return { waits: changesIn(steps), since: steps.length === 0 ? 0 : world.now() - since };
  };
}
