// What was written and is not yet stored: the steps since commit `base`, in order. Typing goes on while a save is on its way; what
// is typed meanwhile waits behind it.
import { Plugin, PluginKey } from "prosemirror-state";

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
        return transaction.docChanged ? { ...now, steps: [...now.steps, ...transaction.steps] } : now;
      },
    },
  });
}

export const sent = () => (state) => ({ ...state, inflight: state.steps.length });
export const stored = (n) => (state) => ({ base: n, steps: state.steps.slice(state.inflight), inflight: 0 });
export const notStored = () => (state) => ({ ...state, inflight: 0 });

/** The steps as the protocol wants them: mark changes that undo nested are laid flat. */
export function asMessage(steps) {
  return steps.map((step) => step.toJSON());
}
