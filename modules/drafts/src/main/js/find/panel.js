// The panel under the bar: what to look for, how, what was found, what to put in its place. It is opened from the text; Escape leads back.
import { part } from "../part.js";
import { findKey, finding, leave, look, replaceAll, replaceOne, step } from "./finding.js";

/** The plugins of find and replace. `noteNumber` says which note begins at a place. */
export function findInText(noteNumber) {
  const plugin = finding();
  plugin.spec.view = (view) => panel(view, part("find"), noteNumber);
  return [plugin];
}

/** Opens the panel, with the words that are chosen. */
export const openFind = (replacing) => (state, dispatch, view) => {
  const { from, to, $from, $to } = state.selection;
  const chosen = $from.sameParent($to) ? state.doc.textBetween(from, to, " ") : "";
  const box = part("find");
  const [query, replacement] = fields(box);
  query.value = chosen || query.value;
  look({ query: query.value })(state, dispatch);
  if (replacing && view.editable) {
    showReplace(box, true);
  }
  (replacing && view.editable && query.value ? replacement : query).select();
  return true;
};

const fields = (box) => ["query", "replacement"].map((name) => box.querySelector(`[data-part=${name}]`));

function showReplace(box, on) {
  box.querySelector("[data-part=replacing]").hidden = !on;
  box.querySelector("[data-find=replacing]")?.setAttribute("aria-expanded", String(on));
}

function panel(view, box, noteNumber) {
  const ending = new AbortController();
  const [query, replacement] = fields(box);
  const run = (command) => command(view.state, view.dispatch);
  const acts = {
    next: () => run(step(1)),
    previous: () => run(step(-1)),
    replace: () => run(replaceOne(replacement.value)),
    replace_all: () => say(replacedAll()),
    replacing: () => showReplace(box, box.querySelector("[data-part=replacing]").hidden),
    close: () => run(leave) && view.focus(),
  };
  const listen = (target, name, hear, more) => target.addEventListener(name, hear, { signal: ending.signal, ...more });
  listen(box, "input", ({ target }) => target !== replacement && run(look({ query: query.value, options: optionsOf(box) })));
  listen(box, "click", ({ target }) => acts[target.closest("[data-find]")?.dataset.find]?.());
  listen(box, "keydown", (event) => pressed(event, acts, { query, replacement }));
  listen(document, "keydown", (event) => opens(event, view, box), { capture: true });

  function replacedAll() {
    const { matches } = findKey.getState(view.state);
    run(replaceAll(replacement.value));
    return box.dataset.replaced.replace("{0}", number(matches.length));
  }

  function say(words) {
    box.querySelector("[data-part=count]").textContent = words;
  }

  function update(_, before) {
    const now = findKey.getState(view.state);
    const old = findKey.getState(before);
    if (now === old) {
      return;
    }
    box.hidden = !now.open;
    say(countOf(now, box.dataset, (place) => noteNumber(view, place)));
    const idle = now.here < 0;
    if (idle && document.activeElement?.matches(".find [data-needs-match]")) {
      query.focus();
    }
    box.querySelectorAll("[data-needs-match]").forEach((button) => (button.disabled = idle));
    if (now.open && (now.here !== old.here || now.query !== old.query)) {
      reveal(view);
    }
  }

  return { update, destroy: () => ending.abort() };
}

function optionsOf(box) {
  return Object.fromEntries([...box.querySelectorAll("[data-option]")].map(({ dataset, checked }) => [dataset.option, checked]));
}

function pressed(event, acts, { query, replacement }) {
  const act =
    { Escape: acts.close, F3: event.shiftKey ? acts.previous : acts.next }[event.key] ??
    (event.key === "Enter" && event.target === query && (event.shiftKey ? acts.previous : acts.next)) ??
    null;
  const replaces = event.key === "Enter" && event.target === replacement;
  if (act || replaces) {
    event.preventDefault();
    event.stopPropagation();
    (replaces ? acts.replace : act)();
  }
}

/** In the text and in the panel Ctrl+F and Ctrl+H are ours; elsewhere on the page they are the browser's. */
function opens(event, view, box) {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const isOurs = view.dom.contains(target) || box.contains(target) || target === view.dom.closest(".desk");
  const wanted = { f: false, h: true }[key.toLowerCase()];
  if (wanted !== undefined && (ctrlKey || metaKey) && !altKey && !shiftKey && isOurs && (!wanted || view.editable)) {
    event.preventDefault();
    openFind(wanted)(view.state, view.dispatch, view);
  }
}

function countOf({ query, matches, here }, words, noteNumber) {
  if (!query) {
    return "";
  }
  if (here < 0) {
    return words.none;
  }
  const match = matches[here];
  const sentence = match.inNote ? words.countInNote.replace("{2}", noteNumber(match.row - 1)) : words.count;
  return sentence.replace("{0}", number(here + 1)).replace("{1}", number(matches.length));
}

const number = (count) => count.toLocaleString(document.documentElement.lang);

/** Brings the match that is looked at into view, where it is not there already. */
function reveal(view) {
  const match = view.dom.querySelector(".found--here");
  const desk = view.dom.closest(".desk")?.getBoundingClientRect();
  const box = match?.getBoundingClientRect();
  if (box && desk && (box.top < desk.top || box.bottom > desk.bottom)) {
    match.scrollIntoView({ block: "center" });
  }
}
