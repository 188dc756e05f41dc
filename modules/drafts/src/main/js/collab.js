// A text that several write, as one of them has it: the house's document at the last commit that was heard, and above it my own steps
// that are not confirmed yet. prosemirror-collab counts steps; the house counts commits, so the counting is done here. Everything lives
// in the editor's state; each function takes a state and gives the next one.
import { collab, receiveTransaction, sendableSteps } from "prosemirror-collab";
import { Plugin, PluginKey } from "prosemirror-state";
import { Mapping, Step } from "prosemirror-transform";
import { bridge } from "./bridge.js";
import { carried, difference, fitted } from "./carried.js";
import { lostWords } from "./lost.js";
import { asSent } from "./sent.js";

const MINE = "mine";
const OTHER = "other";
const MOST_STEPS = 400;
const MOST_LETTERS = 600_000;
const TRAIL = 1000;

export const heardKey = new PluginKey("heard");

/** The document of commit `n` is the state's own when it is made. */
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

/** What was heard last: {client, seq, n, at, doc, inflight, trail}. */
export const heardOf = (state) => heardKey.getState(state);

/** My steps that are not confirmed, on top of the house's document, oldest first. */
export const unconfirmed = (state) => sendableSteps(state)?.steps ?? [];

/** Whether a transaction is somebody's act here, and not what the house had to say. */
export const isLocal = (transaction) => !transaction.getMeta(heardKey);

/** The house and this page no longer have the same document; it has to be read again. */
export class OutOfStep extends Error {}

/**
 * Takes the next commit to send, unless one is on its way already: {state, commit} where commit is null when there is nothing to send.
 * What does not fit into one commit waits for the next.
 */
export function send(state) {
  const { client, seq, n, inflight } = heardOf(state);
  const steps = inflight ? [] : enough(unconfirmed(state));
  if (steps.length === 0) {
    return { state, commit: null };
  }
  const json = asSent(steps);
  if (json.length === 0) {
    return send(state.apply(confirmation(state, steps, {})));
  }
  const commit = { base: n, client, seq: seq + 1, kind: "edit", steps: json };
  const sent = { seq: seq + 1, inflight: { seq: seq + 1, count: steps.length, commit } };
  return { state: state.apply(state.tr.setMeta(heardKey, sent)), commit };
}

function enough(steps) {
  let letters = 0;
  const end = steps.slice(0, MOST_STEPS).findIndex((step, i) => {
    letters += JSON.stringify(step).length;
    return i > 0 && letters > MOST_LETTERS;
  });
  return steps.slice(0, end < 0 ? MOST_STEPS : end);
}

/**
 * The state after the next commit of the log: {state, news} where news is {own, rebuilt, lost}. `rebuilt` says why the page had to be
 * put together anew, where it had to; `lost` is what was written here and has no place any more.
 */
export function hear(state, commit) {
  const { client, n, doc, inflight, trail } = heardOf(state);
  const own = commit.client === client && commit.seq === inflight?.seq;
  const steps = read(state.schema, commit.steps);
  const entry = { n: n + 1, maps: steps.map((step) => step.getMap()), client: commit.client };
  const next = { n: n + 1, at: commit.at, doc: applied(doc, steps), trail: [...trail.slice(1 - TRAIL), entry] };
  return own ? confirm(state, commit, steps, { ...next, inflight: null }) : receive(state, steps, next);
}

function read(schema, json) {
  try {
    return json.map((step) => Step.fromJSON(schema, step));
  } catch (cause) {
    throw new OutOfStep("a step that this page cannot read", { cause });
  }
}

function applied(doc, steps) {
  const after = steps.reduce((before, step) => before && fitted(step, before), doc);
  if (!after) {
    throw new OutOfStep("a step that does not fit");
  }
  return after;
}

function confirm(state, commit, steps, next) {
  const { count } = heardOf(state).inflight;
  const mine = unconfirmed(state).slice(0, count);
  if (JSON.stringify(asSent(mine)) !== JSON.stringify(commit.steps)) {
    return rebuild(state, next, { over: steps, dropped: count, why: "different", own: true });
  }
  return settle(state, confirmation(state, mine, next), next, { own: true, lost: [] });
}

/** My first steps have become the house's; the document on the page stays as it is. */
function confirmation(state, mine, next) {
  return receiveTransaction(state, mine, mine.map(() => MINE)).setMeta(heardKey, next);
}

function receive(state, steps, next) {
  const before = unconfirmed(state);
  let transaction;
  try {
    transaction = receiveTransaction(state, steps, steps.map(() => OTHER), { mapSelectionBackward: true });
  } catch {
    // It takes my own steps back by their inverses, and an inverse may not fit; mapping needs none.
    return rebuild(state, next, { over: steps, dropped: 0, why: "thrown" });
  }
  const kept = before.map((_, i) => steps.length === 0 || transaction.mapping.getMirror(before.length - 1 - i) !== undefined);
  if (state.storedMarks) {
    transaction.setStoredMarks(state.storedMarks);
  }
  const { inflight } = heardOf(state);
  const heard = { ...next, inflight: inflight && { ...inflight, count: kept.slice(0, inflight.count).filter(Boolean).length } };
  const lost = lostWords(state.doc, before, (i) => !kept[i]);
  return settle(state, transaction.setMeta(heardKey, heard), heard, { own: false, lost });
}

/** Where nothing of mine is open, page and house must have the same document; they then share it. */
function settle(state, transaction, next, news) {
  const after = state.apply(transaction);
  if (unconfirmed(after).length > 0) {
    return { state: after, news: { ...news, rebuilt: null } };
  }
  if (!after.doc.eq(next.doc)) {
    return rebuild(after, {}, { over: [], dropped: 0, why: "strayed", ...news });
  }
  return { state: after.apply(after.tr.setMeta(heardKey, { doc: after.doc })), news: { ...news, rebuilt: null } };
}

/** The house did not take my commit: its steps go, what I did since then stays where it still fits. `client` is a new name for the page. */
export function refused(state, client) {
  const { count } = heardOf(state).inflight;
  return rebuild(state, { inflight: null, client, seq: 0 }, { over: [], dropped: count, why: "refused" });
}

/**
 * The house's document was read again, because too much was missed or page and house were out of step. `stored` says whether the
 * commit that was on its way is in it.
 */
export function renewed(state, { n, at, doc, stored, client }) {
  const before = stored ? stateWithCommit(state) : state;
  const over = bridge(heardOf(before).doc, doc);
  const next = { n, at, doc, client, seq: 0, inflight: null, trail: [] };
  return rebuild(before, next, { over, dropped: 0, why: "renewed" });
}

function stateWithCommit(state) {
  const { doc, inflight } = heardOf(state);
  const mine = unconfirmed(state).slice(0, inflight.count);
  return state.apply(confirmation(state, mine, { doc: applied(doc, mine), inflight: null }));
}

/**
 * Puts the page together anew: the house's document, and on it those of my steps that still fit, brought there by mapping alone. The
 * caret stays at its words. What I undo afterwards are these steps as one.
 */
function rebuild(state, next, { over, dropped, why, own = false, lost = [] }) {
  const mine = unconfirmed(state);
  const heard = { ...heardOf(state), ...next };
  const sent = heard.inflight?.count ?? 0;
  const { doc, steps, kept } = carried(heard.doc, mine, over, { dropped, sent });
  const sentNow = kept.slice(0, sent).filter(Boolean).length;
  const inflight = heard.inflight && { ...heard.inflight, count: sentNow };
  let after = state.apply(confirmation(state, mine, { ...heard, inflight }));
  after = after.apply(received(after, difference(after.doc, heard.doc)));
  after = after.apply(redone(after, steps.slice(0, sentNow)));
  after = after.apply(redone(after, steps.slice(sentNow)));
  after = after.apply(placed(state, after, difference(state.doc, doc)));
  return { state: after, news: { own, rebuilt: why, lost: [...lost, ...lostWords(state.doc, mine, (i) => !kept[i])] } };
}

function received(state, steps) {
  return receiveTransaction(state, steps, steps.map(() => OTHER)).setMeta(heardKey, {});
}

function redone(state, steps) {
  return steps.reduce((transaction, step) => transaction.step(step), state.tr.setMeta(heardKey, {}));
}

function placed(before, after, steps) {
  const mapping = new Mapping(steps.map((step) => step.getMap()));
  return after.tr.setSelection(before.selection.map(after.doc, mapping)).setMeta(heardKey, {}).setMeta("addToHistory", false);
}
