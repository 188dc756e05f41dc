// Where the caret goes: behind what came, and past what was struck in the direction in which it was struck.
import { NodeSelection, Selection, TextSelection } from "prosemirror-state";
import { Mapping } from "prosemirror-transform";
import { rangesOf } from "./ranges.js";

export function selected(out, state, direct, landings) {
  const place = placing(out, state, direct, landings);
  const { selection } = direct;
  if (selection instanceof TextSelection) {
    const [anchor, head] = [place(selection.anchor), place(selection.head)].map((pos) => out.doc.resolve(pos));
    out.setSelection(TextSelection.between(anchor, head));
  } else if (selection instanceof NodeSelection) {
    out.setSelection(chosen(out.doc, place(selection.from), selection.node.type));
  }
}

function chosen(doc, pos, type) {
  return doc.nodeAt(pos)?.type === type ? NodeSelection.create(doc, pos) : Selection.near(doc.resolve(pos));
}

/** From a place in the text that the direct change makes to the place where suggesting has put the same. */
function placing(out, state, direct, landings) {
  const { empty, head } = state.selection;
  const back = new Mapping(direct.mapping.maps).invert();
  const gone = rangesOf(direct).filter(({ fromB, toB, fromA, toA }) => fromB === toB && fromA < toA);
  return (pos) => {
    const landed = landings.find(({ fromB, toB, size }) => fromB < pos && pos <= toB && size > 0);
    if (landed) {
      return into(out, landed, pos);
    }
    const range = gone.find(({ fromB }) => fromB === pos);
    const isForward = range && empty && head === range.fromA;
    return range ? out.mapping.map(isForward ? range.toA : range.fromA, isForward ? 1 : -1) : out.mapping.map(back.map(pos, -1), -1);
  };
}

function into(out, { at, size, steps, fromB, toB }, pos) {
  const end = at + size;
  const there = pos === toB ? end : Math.min(end, at + pos - fromB);
  return out.mapping.slice(steps).map(there, 1);
}
