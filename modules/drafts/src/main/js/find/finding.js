// What is looked for in the text, where it was found, and which of it is looked at. Found words are shown by decorations alone; replacing
// them is an ordinary change of the text.
import { closeHistory } from "prosemirror-history";
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { rewrite } from "../letters.js";
import { matchesIn } from "./matches.js";

export const findKey = new PluginKey("find");

/** So many on either side of the one looked at are shown; a page of thousands would only be slow. */
const SHOWN = 400;
const NOTHING = { matches: [], here: -1, shown: DecorationSet.empty };

export function finding() {
  return new Plugin({
    key: findKey,
    state: {
      init: () => ({
        open: false,
        query: "",
        options: { matchCase: false, wholeWords: false, ignoreAccents: false },
        ...NOTHING,
      }),
      apply: (transaction, before, _, { doc }) => {
        const { goOnFrom, ...told } = transaction.getMeta(findKey) ?? {};
        const isTold = Boolean(transaction.getMeta(findKey)) || transaction.docChanged;
        return isTold ? found({ ...before, ...told }, before, transaction, doc, goOnFrom) : before;
      },
    },
    props: { decorations: (state) => findKey.getState(state).shown },
  });
}

function found(next, before, { mapping, docChanged, selection }, doc, goOnFrom) {
  if (!next.open) {
    return { ...next, ...NOTHING };
  }
  const isSame = !docChanged && next.query === before.query && next.options === before.options && before.open;
  const matches = isSame ? before.matches : matchesIn(doc, next.query, next.options);
  const lookedAt = before.matches[before.here];
  const at = goOnFrom ?? (lookedAt ? mapping.map(lookedAt.from) : selection.from);
  const here = isSame ? next.here : firstFrom(matches, at);
  return { ...next, matches, here, shown: drawn(doc, matches, here) };
}

/** The first match at a place or behind it, else the first of all; -1 where there is none. */
function firstFrom(matches, place) {
  const next = matches.findIndex(({ from }) => from >= place);
  return next < 0 ? Math.min(0, matches.length - 1) : next;
}

function drawn(doc, matches, here) {
  const from = Math.max(0, here - SHOWN);
  const decorations = matches.slice(from, here + SHOWN).map((match, i) => {
    const look = { class: from + i === here ? "found found--here" : "found" };
    return match.inNote ? Decoration.node(match.row - 1, noteEnd(doc, match), look) : Decoration.inline(match.from, match.to, look);
  });
  return DecorationSet.create(doc, decorations);
}

const noteEnd = (doc, { row }) => row - 1 + doc.nodeAt(row - 1).nodeSize;

const tell = (state, news) => state.tr.setMeta(findKey, news);

/** Looks for other words, or in another way. */
export const look = (news) => (state, dispatch) => {
  dispatch?.(tell(state, { open: true, ...news }));
  return true;
};

/** Goes to the next match, or by -1 to the one before; behind the last comes the first. */
export const step = (by) => (state, dispatch) => {
  const { matches, here } = findKey.getState(state);
  if (matches.length > 0) {
    dispatch?.(tell(state, { here: (here + by + matches.length) % matches.length }));
  }
  return matches.length > 0;
};

/** Replaces the match that is looked at and goes on to the next. */
export const replaceOne = (words) => (state, dispatch) => {
  const { matches, here } = findKey.getState(state);
  if (here < 0) {
    return false;
  }
  const change = closeHistory(state.tr);
  put(change, matches[here], words);
  dispatch?.(change.setMeta(findKey, { goOnFrom: change.mapping.map(matches[here].to) }));
  return true;
};

/** Replaces every match, in one step of undo. */
export const replaceAll = (words) => (state, dispatch) => {
  const { matches } = findKey.getState(state);
  if (matches.length === 0) {
    return false;
  }
  const change = closeHistory(state.tr);
  for (const match of [...matches].reverse()) {
    put(change, match, words);
  }
  dispatch?.(change);
  return true;
};

/** From the last to the first, so that only words with a note among them have moved: the note may have been changed before. */
function put(change, { from, to, row, places }, words) {
  const isInOnePiece = to - from === places.length;
  const now = places.map((place) => (isInOnePiece ? row + place : change.mapping.map(row + place)));
  rewrite(change, { places: now }, 0, now.length, words);
}

/** Ends the search; the words that were looked at are chosen. */
export const leave = (state, dispatch) => {
  const { matches, here } = findKey.getState(state);
  const change = tell(state, { open: false });
  const match = matches[here];
  if (match && !match.inNote) {
    change.setSelection(TextSelection.create(state.doc, match.from, match.to));
  }
  dispatch?.(change);
  return true;
};
