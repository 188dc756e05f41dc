// A letter that is put together from several keys must not be disturbed: while that goes on, what others write in the same block waits.
import { Step } from "prosemirror-transform";
import { toHouse } from "./positions.js";

/** `place` holds the text and the small editors in it. */
export function composing(place) {
  let goesOn = false;
  place.addEventListener("compositionstart", () => {
    goesOn = true;
  });
  place.addEventListener("compositionend", () => {
    goesOn = false;
  });
  return (state, commit) => goesOn && touches(state, commit);
}

function touches(state, { steps }) {
  const { $from, $to } = state.selection;
  const house = toHouse(state);
  const start = house.map($from.before(Math.max(1, $from.depth)), -1);
  const end = house.map($to.after(Math.max(1, $to.depth)), 1);
  let touched = false;
  for (const json of steps) {
    Step.fromJSON(state.schema, json)
      .getMap()
      .forEach((from, to) => {
        touched ||= from <= end && to >= start;
      });
  }
  return touched;
}
