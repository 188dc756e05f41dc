// A thread as a card: who, when, the quoted words, what was said, the replies, and what this reader may do.
import { body, element, person } from "./elements.js";
import { newKey } from "./threads.js";

/** `acts` holds pick(thread), reply(thread, key, said), settle(thread). */
export function card(thread, words, acts, active) {
  const name = thread.body ? thread.body.name : thread.author.name;
  const article = element(
    "article",
    {
      class: `card${active ? " card--active" : ""}${thread.resolved ? " card--resolved" : ""}`,
      "data-thread": thread.id,
      "aria-current": active ? "true" : false,
      tabindex: "0",
      "aria-label": words.card.replace("{0}", name),
      onclick: () => acts.pick(thread, false),
      onkeydown: (event) => {
        if (event.key === "Enter" && event.target === article) {
          acts.pick(thread, true);
        }
      },
    },
    head(thread, words),
    thread.quote ? element("q", {}, thread.quote) : null,
    ...paragraphs(thread.said),
    ...thread.replies.map((reply) => replyOf(reply)),
  );
  if (acts.reply && active) {
    article.append(deeds(thread, words, acts));
  }
  return article;
}

function head(thread, words) {
  const by = thread.body
    ? [body(thread.body), byline(thread.body.name, `${thread.author.name}, ${thread.at}`, thread.author.away)]
    : [person(thread.author), byline(thread.author.name, thread.at, thread.author.away)];
  const chip = thread.resolved ? element("span", { class: "chip chip--good" }, words.resolved) : null;
  return element("header", {}, ...by, chip);
}

/** Who, when, and beside it that the person is away. */
function byline(name, detail, away) {
  return element("div", { class: "by" }, element("b", {}, name), element("span", {}, detail), absence(away));
}

function absence(away) {
  return away ? element("span", { class: "away" }, away) : null;
}

function paragraphs(said) {
  return said.split("\n").filter(Boolean).map((line) => element("p", {}, line));
}

function replyOf(reply) {
  const by = element("div", { class: "by" }, element("b", {}, reply.author.name), " ", element("span", {}, reply.at), absence(reply.author.away));
  return element(
    "div",
    { class: "reply" },
    person(reply.author, true),
    element("div", {}, by, ...paragraphs(reply.said)),
  );
}

function deeds(thread, words, acts) {
  const row = element("div", { class: "acts" });
  if (!thread.resolved) {
    row.append(replyForm(thread, words, acts));
  }
  if (thread.mayResolve) {
    const settle = { type: "button", class: "b b--s", onclick: () => acts.settle(thread) };
    row.append(element("button", settle, thread.resolved ? words.reopen : words.resolve));
  }
  return row;
}

/** The key belongs to the form: however often its button is pressed, it makes one reply. */
function replyForm(thread, words, acts) {
  const key = newKey();
  const field = element("textarea", { class: "in", rows: "2", "data-most": "10000", "aria-label": words.replyLabel });
  return element(
    "form",
    {
      class: "say",
      onsubmit: (event) => {
        event.preventDefault();
        acts.reply(thread, key, field.value);
      },
    },
    field,
    element("button", { class: "b b--s b--main" }, words.reply),
  );
}
