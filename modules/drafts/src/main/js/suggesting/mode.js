// How somebody works on the text just now: they edit it, they suggest, or they only read. Who may only suggest never edits.
import { Plugin, PluginKey } from "prosemirror-state";

export const modeKey = new PluginKey("mode");

const KIND = "kind";
const MODES = ["edit", "suggest", "read"];

export function modes({ may }) {
  return new Plugin({
    key: modeKey,
    state: {
      init: () => held({ mode: may, only: may === "suggest" }),
      apply: (transaction, before) => {
        const told = transaction.getMeta(modeKey);
        return told ? held({ ...before, ...told }) : before;
      },
    },
    props: { editable: (state) => modeOf(state) !== "read" },
  });
}

const held = ({ mode, only }) => ({ mode: only && mode === "edit" ? "suggest" : mode, only });

/** "edit", "suggest" or "read". */
export const modeOf = (state) => modeKey.getState(state)?.mode ?? "edit";

/** Whether whoever is here may suggest and not edit. */
export const onlySuggests = (state) => modeKey.getState(state)?.only ?? false;

/** Changes the mode, or what the house lets one do: {mode} or {only}. */
export const setMode = (state, news) => state.tr.setMeta(modeKey, news).setMeta("addToHistory", false);

export const modeCommands = {
  ...Object.fromEntries(MODES.map((mode) => [`mode_${mode}`, turnTo(mode)])),
  mode_toggle: (state, dispatch) => turnTo(modeOf(state) === "suggest" ? "edit" : "suggest")(state, dispatch),
};

function turnTo(mode) {
  return (state, dispatch) => {
    if (mode === "edit" && onlySuggests(state)) {
      return false;
    }
    dispatch?.(setMode(state, { mode }));
    return true;
  };
}

/** Whether a change that somebody makes here is to become a suggestion before it is applied. */
export function isToSuggest(state, transaction) {
  return modeOf(state) === "suggest" && !isSaid(transaction);
}

/** Undoing takes back what was done, and what is suggested already needs nothing. */
const isSaid = (transaction) => Boolean(transaction.getMeta("history$")) || transaction.getMeta(KIND) === "suggest";

/** Notes with the change itself as what it goes to the house. */
export const asKind = (transaction, kind) => transaction.setMeta(KIND, kind);

/** As what a change of now goes to the house; what is undone was somebody's own, and who may edit takes it back as an edit. */
export const kindNow = (state, transaction) =>
  modeOf(state) === "suggest" && !transaction?.getMeta("history$") ? "suggest" : "edit";

/** As what a step goes to the house that came with this transaction, or followed from it. */
export function kindOf(state, origin) {
  const first = origin.getMeta("appendedTransaction") ?? origin;
  return onlySuggests(state) ? "suggest" : (first.getMeta(KIND) ?? "edit");
}
