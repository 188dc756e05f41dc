// A suggestion as a card of the margin: whose it is, what it would make of the text, and what this reader may do with it.
import { made } from "../elements.js";
import { shortDayOf } from "../days.js";

const MOST = 400;
const FEW = 6;

/** `words` are the sentences of the page, `acts` holds pick(id), resolve(verdict, [id]) and discuss(id). */
export function cardOf(suggestion, { by, words, isHere, may, acts }) {
  const { id } = suggestion;
  const article = made(
    "article",
    {
      class: `card card--suggested${isHere ? " card--active" : ""}`,
      tabindex: "0",
      "data-card": id,
      "aria-current": isHere ? "true" : null,
      "aria-label": words.card.replace("{0}", by.name),
      click: () => acts.pick(id),
      keydown: (event) => {
        if (event.key === "Enter" && event.target === article) {
          acts.pick(id);
        }
      },
    },
    head(by, words),
    redline(suggestion),
    ...changesOf(suggestion, words).map((sentence) => made("p", { class: "faint" }, sentence)),
    isHere && may !== "read" ? deeds(id, by, words, may, acts) : null,
  );
  return article;
}

function head({ name, initials, tone, at }, words) {
  const when = at ? shortDayOf(at, words.zone) : "";
  return made(
    "header",
    {},
    made("span", { class: `who p${tone}`, "aria-hidden": "true" }, initials),
    made("div", { class: "by" }, made("b", {}, name), made("span", {}, when ? `${words.suggestion}, ${when}` : words.suggestion)),
  );
}

/** Of several, the first few, each on a line. */
export function redlines(suggestions) {
  return suggestions.slice(0, FEW).map(redline).filter(Boolean);
}

function redline({ deleted, inserted }) {
  const out = deleted ? made("del", {}, short(deleted)) : null;
  const into = inserted ? made("ins", {}, short(inserted)) : null;
  return out || into ? made("p", { class: "redline" }, out, out && into ? " " : null, into) : null;
}

const short = (words) => (words.length > MOST ? `${words.slice(0, MOST)}…` : words);

/** What becomes of blocks, one sentence for each kind of change. */
export function changesOf({ blocks }, words) {
  return [...new Set(blocks.map((block) => changeOf(block, words)))];
}

function changeOf({ change, type, now }, words) {
  const named = (kind) => words[`type${kind.replace(/(^|_)(\w)/g, (_, __, letter) => letter.toUpperCase())}`] ?? words.typeOther;
  const kind = { added: type, removed: type, retyped: now }[change];
  const sentence = words[change] ?? words.changed;
  return kind ? sentence.replace("{0}", named(kind)) : sentence;
}

function deeds(id, { own }, words, may, acts) {
  const button = (verb, act) => made("button", { type: "button", class: "b b--s", click: act }, verb);
  const mayDecide = may === "edit";
  return made(
    "div",
    { class: "acts" },
    mayDecide ? button(words.accept, () => acts.resolve("accept", [id])) : null,
    mayDecide || own ? button(own ? words.takeBack : words.reject, () => acts.resolve("reject", [id])) : null,
    button(words.discuss, () => acts.discuss(id)),
  );
}
