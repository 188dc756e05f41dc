// What an editor's state knows of the house: its document at the last commit that was heard, and which of my steps are on their way.
// prosemirror-collab counts steps; the house counts commits, so the counting is done here.
import { collab, receiveTransaction, sendableSteps } from "prosemirror-collab";
import { Plugin, PluginKey } from "prosemirror-state";
import { kindOf } from "./suggesting/mode.js";

const MINE = "mine";
const OTHER = "other";

export const heardKey = new PluginKey("heard");

/** The document that the state is made with is that of commit `n`. */
export function collaboration({ client, n, at = "" }) {
  const heard = new Plugin({
    key: heardKey,
    state: {
      init: (_, { doc }) => ({ client, seq: 0, n, at, doc, inflight: null, trail: [] }),
      apply: (transaction, before) => ({ ...before, ...transaction.getMeta(heardKey) }),
    },
  });
  return [collab({ clientID: MINE }), heard];
}

/** {client, seq, n, at, doc, inflight: {seq, count, commit} or null, trail}; the trail says how the last commits moved places. */
export const heardOf = (state) => heardKey.getState(state);

/** My steps that are not confirmed, on top of the house's document, oldest first. */
export const unconfirmed = (state) => sendableSteps(state)?.steps ?? [];

/** As what each of them goes to the house: "edit" or "suggest". */
export const kindsOf = (state) => (sendableSteps(state)?.origins ?? []).map((origin) => kindOf(state, origin));

/** Whether a transaction is somebody's act here, and not what the house had to say. */
export const isLocal = (transaction) => !transaction.getMeta(heardKey);

/** Whether it is the commit that is on its way from here. */
export function isOwn(state, commit) {
  const { client, inflight } = heardOf(state);
  return commit.client === client && commit.seq === inflight?.seq;
}

/** My first steps have become the house's; the document on the page stays as it is. */
export function confirmation(state, mine, next) {
  return receiveTransaction(state, mine, mine.map(() => MINE)).setMeta(heardKey, next);
}

/** Steps of others, with mine brought over them. */
export function reception(state, steps, next) {
  return receiveTransaction(state, steps, steps.map(() => OTHER), { mapSelectionBackward: true }).setMeta(heardKey, next);
}
