// Places in the text. The house and the others know the document of a commit; the page shows it with my own steps on top.
import { Mapping } from "prosemirror-transform";
import { heardOf, unconfirmed } from "./heard.js";

/** Brings places of commit `n`'s document to what the page shows: null when that commit is still to come or long past. */
export function toPage(state, n) {
  const { n: last, trail } = heardOf(state);
  if (n > last || n < last - trail.length) {
    return null;
  }
  const since = trail.slice(trail.length - (last - n));
  return new Mapping([...since.flatMap(({ maps }) => maps), ...mine(state)]);
}

/** Brings places of the page to the document of the last commit that was heard. */
export function toHouse(state) {
  return new Mapping(mine(state)).invert();
}

const mine = (state) => unconfirmed(state).map((step) => step.getMap());
