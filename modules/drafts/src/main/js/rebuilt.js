// The page put together anew: the house's document, and on it those of my steps that still fit, brought there by mapping alone. What has no
// place any more is told.
import { Mapping } from "prosemirror-transform";
import { bridge } from "./bridge.js";
import { carried, difference } from "./carried.js";
import { confirmation, heardKey, heardOf, kindsOf, reception, unconfirmed } from "./heard.js";
import { lostWords } from "./lost.js";
import { asKind, kindNow } from "./suggesting/mode.js";
import { suggested } from "./suggesting/suggested.js";

/**
 * `next` is what was heard, `over` what the house's document has beyond the one that my steps stand on; the first `dropped` of mine go.
 * The caret stays at its words. To undo, what is left of mine is one act from now on.
 */
export function rebuilt(state, next, { over = [], dropped = 0, why, own = false, lost = [] }) {
  const mine = unconfirmed(state);
  const heard = { ...heardOf(state), ...next };
  const sent = heard.inflight?.count ?? 0;
  const { doc, steps, kept } = carried(heard.doc, mine, over, { dropped, sent });
  const sentNow = kept.slice(0, sent).filter(Boolean).length;
  const inflight = heard.inflight && { ...heard.inflight, count: sentNow };
  let after = state.apply(confirmation(state, mine, { ...heard, inflight }));
  after = after.apply(reception(after, difference(after.doc, heard.doc), {}));
  const kinds = kindsOf(state).filter((_, i) => kept[i]);
  after = redone(after, steps.slice(0, sentNow), kinds);
  after = redone(after, steps.slice(sentNow), kinds.slice(sentNow));
  after = after.apply(placed(state, after, difference(state.doc, doc)));
  return { state: after, news: { own, rebuilt: why, lost: [...lost, ...lostWords(state.doc, mine, (i) => !kept[i])] } };
}

/** Each step remains of the kind that it was. */
function redone(state, steps, kinds) {
  if (steps.length === 0) {
    return state;
  }
  const other = kinds.findIndex((kind) => kind !== kinds[0]);
  const end = other < 0 ? steps.length : Math.min(other, steps.length);
  const change = asKind(state.tr.setMeta(heardKey, {}), kinds[0]);
  steps.slice(0, end).forEach((step) => change.step(step));
  return redone(state.apply(change), steps.slice(end), kinds.slice(end));
}

function placed(before, after, steps) {
  const mapping = new Mapping(steps.map((step) => step.getMap()));
  return after.tr.setSelection(before.selection.map(after.doc, mapping)).setMeta(heardKey, {}).setMeta("addToHistory", false);
}

/**
 * The house did not take my commit: its steps go, what I did since then stays where it still fits. Its number is used up, so that no
 * late copy of it can be taken for the next.
 */
export function refused(state) {
  const { count } = heardOf(state).inflight;
  return rebuilt(state, { inflight: null }, { dropped: count, why: "refused" });
}

/** The page goes by another name from here on, and sends what it has under that. */
export function renamed(state, client) {
  return state.apply(state.tr.setMeta(heardKey, { client, seq: 0, inflight: null }));
}

/**
 * The house's document was read again, because too much was missed or page and house were out of step. `stored` says whether the
 * commit that was on its way is in it. With `own`, whose suggestions are whose, what I wrote on a text that is no longer this one is not
 * forced upon it: it comes back as suggestions.
 */
export function renewed(state, { n, at, doc, stored, own = null }) {
  const before = stored ? withCommit(state) : state;
  const next = { n, at, doc, inflight: null, trail: [] };
  const about = { over: bridge(heardOf(before).doc, doc), why: "renewed" };
  const asWritten = rebuilt(before, next, about);
  return own && about.over.length > 0 && isWritten(asWritten.state) ? suggestedInstead(before, asWritten, next, about, own) : asWritten;
}

/** Whether there is something of mine, and none of it is a suggestion already. */
function isWritten(state) {
  const kinds = kindsOf(state);
  return kinds.length > 0 && kinds.every((kind) => kind === "edit");
}

function suggestedInstead(before, asWritten, next, about, own) {
  const without = rebuilt(before, next, { ...about, dropped: unconfirmed(before).length });
  const direct = unconfirmed(asWritten.state).reduce((change, step) => change.step(step), without.state.tr);
  const said = suggested(without.state, direct, own);
  return said
    ? { state: without.state.apply(asKind(said, "suggest")), news: { ...asWritten.news, suggested: true } }
    : without;
}

function withCommit(state) {
  const { doc, inflight } = heardOf(state);
  const mine = unconfirmed(state).slice(0, inflight.count);
  const house = mine.reduce((before, step) => step.apply(before).doc, doc);
  return state.apply(confirmation(state, mine, { doc: house, inflight: null }));
}

/**
 * Takes everything out of the page that the house does not have: {state, aside}, where aside is what is needed to put it in again at
 * another time.
 */
export function laidAside(state) {
  const { n, doc } = heardOf(state);
  const steps = unconfirmed(state);
  const { state: after } = rebuilt(state, { inflight: null }, { dropped: steps.length, why: "aside" });
  return { state: after, aside: { n, doc, steps } };
}

/**
 * Puts in what was written on another document of this text: {state, lost, suggested}, where lost has no place in it any more. Where the
 * text has changed meanwhile it is suggested and not forced upon the others.
 */
export function putIn(state, { doc, steps }, own = null) {
  const over = bridge(doc, state.doc);
  const { steps: now, kept } = carried(state.doc, steps, over, { dropped: 0, sent: 0 });
  const written = steps.reduce((before, step) => step.apply(before).doc, doc);
  const direct = now.reduce((change, step) => change.step(step), asKind(state.tr, kindNow(state)));
  const instead = own && over.length > 0 && direct.docChanged && !speaksOfSuggestions(now);
  const transaction = instead ? suggested(state, direct, own) : direct;
  if (!transaction) {
    return { state, lost: lostWords(written, steps, () => true), suggested: false };
  }
  const change = instead ? asKind(transaction, "suggest") : transaction;
  return { state: state.apply(change), lost: lostWords(written, steps, (i) => !kept[i]), suggested: Boolean(instead) };
}

const speaksOfSuggestions = (steps) => /"(insertion|deletion|modification)"/.test(JSON.stringify(steps));
