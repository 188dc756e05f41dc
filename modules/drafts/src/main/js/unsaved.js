// What was written and is not yet stored: the steps since commit `base`, in order. Typing goes on while a save is on its way; what
// is typed meanwhile waits behind it.
import { Plugin, PluginKey } from "prosemirror-state";
import { AttrStep, Step } from "prosemirror-transform";

export const unsavedKey = new PluginKey("unsaved");

/** State: {base, steps, inflight} where inflight is the number of leading steps on their way. */
export function unsaved(base) {
  return new Plugin({
    key: unsavedKey,
    state: {
      init: () => ({ base, steps: [], inflight: 0 }),
      apply: (transaction, before) => {
        const told = transaction.getMeta(unsavedKey);
        const now = told ? told(before) : before;
        return transaction.docChanged && !told ? { ...now, steps: [...now.steps, ...transaction.steps] } : now;
      },
    },
  });
}

export const sent = () => (state) => ({ ...state, inflight: state.steps.length });
const stored = (n) => (state) => ({ base: n, steps: state.steps.slice(state.inflight), inflight: 0 });
export const notStored = () => (state) => ({ ...state, inflight: 0 });

/**
 * What the page does when its save is stored: commit n is known now, and blocks that the server gave another id carry it here too.
 * Steps that wait behind the save stand as they are: an id moves no position, and where they replace a block or name it themselves,
 * they have the last word on the server as well.
 */
export function agreed(state, { n, renumbered = [] }) {
  const { steps, inflight } = unsavedKey.getState(state);
  const later = steps.slice(inflight);
  const change = state.tr.setMeta(unsavedKey, stored(n)).setMeta("addToHistory", false);
  for (const json of renumbered) {
    const { pos, attr, value } = Step.fromJSON(state.schema, json);
    const now = followed(pos, later);
    if (now !== null) {
      change.setNodeAttribute(now, attr, value);
    }
  }
  return change;
}

/** Where the block at a place is after later steps; null when one of them replaced or named it. */
function followed(pos, later) {
  let now = pos;
  for (const step of later) {
    if (step instanceof AttrStep && step.pos === now && step.attr === "id") {
      return null;
    }
    const moved = step.getMap().mapResult(now, 1);
    if (moved.deletedAfter) {
      return null;
    }
    now = moved.pos;
  }
  return now;
}

/** The steps as the protocol wants them: mark changes that undo nested are laid flat. */
export function asMessage(steps) {
  return steps.map((step) => step.toJSON());
}
