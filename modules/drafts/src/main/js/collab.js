// A text that several write, as one of them has it: the house's document at the last commit that was heard, and above it my own steps that
// are not confirmed yet. Everything lives in the editor's state; each function takes a state and gives the next one.
import { Step } from "prosemirror-transform";
import { fitted } from "./carried.js";
import { confirmation, heardKey, heardOf, isOwn, kindsOf, reception, unconfirmed } from "./heard.js";
import { lostWords } from "./lost.js";
import { rebuilt } from "./rebuilt.js";
import { asSent } from "./sent.js";

const MOST_STEPS = 400;
const MOST_LETTERS = 600_000;
const TRAIL = 1000;

/** The house and this page no longer have the same document; it has to be read again. */
export class OutOfStep extends Error {}

/**
 * Takes the next commit to send, unless one is on its way already: {state, commit} where commit is null when there is nothing to send.
 * What does not fit into one commit waits for the next.
 */
export function send(state) {
  const { client, seq, n, inflight } = heardOf(state);
  const kinds = kindsOf(state);
  const steps = inflight ? [] : enough(unconfirmed(state), kinds);
  if (steps.length === 0) {
    return { state, commit: null };
  }
  const json = asSent(steps);
  if (json.length === 0) {
    return send(state.apply(confirmation(state, steps, {})));
  }
  const commit = { base: n, client, seq: seq + 1, kind: kinds[0], steps: json };
  const sent = { seq: seq + 1, inflight: { seq: seq + 1, count: steps.length, commit } };
  return { state: state.apply(state.tr.setMeta(heardKey, sent)), commit };
}

/** One commit is of one kind. */
function enough(steps, kinds) {
  let letters = 0;
  const end = steps.slice(0, MOST_STEPS).findIndex((step, i) => {
    letters += JSON.stringify(step).length;
    return i > 0 && (letters > MOST_LETTERS || kinds[i] !== kinds[0]);
  });
  return steps.slice(0, end < 0 ? MOST_STEPS : end);
}

/**
 * The state after the next commit of the log: {state, news} where news is {own, rebuilt, lost}. `rebuilt` says why the page had to be
 * put together anew, where it had to; `lost` is what was written here and has no place any more.
 */
export function hear(state, commit) {
  const { steps, next } = advanced(state, [commit]);
  return isOwn(state, commit) ? confirm(state, commit, steps, { ...next, inflight: null }) : receive(state, steps, next);
}

/** The same for many commits of others at once, where taking my steps over each of them would take too long. */
export function hearTogether(state, commits) {
  const { steps, next } = advanced(state, commits);
  return rebuilt(state, next, { over: steps, why: "far" });
}

function advanced(state, commits) {
  const { n, doc, trail } = heardOf(state);
  const read = commits.map(({ steps, client }) => ({ client, steps: stepsFrom(state.schema, steps) }));
  const steps = read.flatMap((each) => each.steps);
  const entries = read.map(({ client, steps: own }) => ({ client, maps: own.map((step) => step.getMap()) }));
  const next = { n: n + commits.length, at: commits.at(-1).at, doc: applied(doc, steps), trail: [...trail, ...entries].slice(-TRAIL) };
  return { steps, next };
}

function stepsFrom(schema, json) {
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
    return rebuilt(state, next, { over: steps, dropped: count, why: "different", own: true });
  }
  return settled(state, confirmation(state, mine, next), next, { own: true, lost: [] });
}

function receive(state, steps, next) {
  const before = unconfirmed(state);
  let transaction;
  try {
    transaction = reception(state, steps, next);
  } catch {
    // It takes my own steps back by their inverses, and an inverse may not fit; mapping needs none.
    return rebuilt(state, next, { over: steps, why: "thrown" });
  }
  const { mapping } = transaction;
  const kept = before.map((_, i) => steps.length === 0 || mapping.getMirror(before.length - 1 - i) !== undefined);
  if (state.storedMarks) {
    transaction.setStoredMarks(state.storedMarks);
  }
  const heard = { ...next, inflight: stillSent(heardOf(state).inflight, kept) };
  const lost = lostWords(state.doc, before, (i) => !kept[i]);
  return settled(state, transaction.setMeta(heardKey, heard), heard, { own: false, lost });
}

function stillSent(inflight, kept) {
  return inflight && { ...inflight, count: kept.slice(0, inflight.count).filter(Boolean).length };
}

/** Where nothing of mine is open, page and house must have the same document; they then share it. */
function settled(state, transaction, next, news) {
  const after = state.apply(transaction);
  if (unconfirmed(after).length > 0) {
    return { state: after, news: { ...news, rebuilt: null } };
  }
  if (!after.doc.eq(next.doc)) {
    return rebuilt(after, {}, { why: "strayed", ...news });
  }
  return { state: after.apply(after.tr.setMeta(heardKey, { doc: after.doc })), news: { ...news, rebuilt: null } };
}
