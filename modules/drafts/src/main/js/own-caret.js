// Tells the others where my caret is, at most a few times a second, and in places that they know. What I type they see by itself: behind
// that the caret is told once I pause.
import { heardOf, unconfirmed } from "./heard.js";
import { toHouse } from "./positions.js";

const APART = 250;
const PAUSE = 1_000;

/** `say` sends a frame and says whether it could. */
export function ownCaret({ state, say, world }) {
  let moving = false;
  let cancel = () => {};
  let said = "";

  function tell() {
    const now = state();
    if (unconfirmed(now).length > 0) {
      return;
    }
    const { n } = heardOf(now);
    const house = toHouse(now);
    const { anchor, head } = now.selection;
    const place = `${n} ${anchor} ${head}`;
    if (place !== said && say({ t: "cursor", n, anchor: house.map(anchor, -1), head: house.map(head, -1) })) {
      said = place;
    }
  }

  return {
    /** I put it elsewhere. */
    moved() {
      if (!moving) {
        moving = true;
        world.after(APART, () => {
          moving = false;
          tell();
        });
      }
    },
    /** I wrote something, and the house has it. */
    typed() {
      cancel();
      cancel = world.after(PAUSE, tell);
    },
    /** Somebody came who knows nothing of it. */
    repeat() {
      said = "";
      this.moved();
    },
  };
}
