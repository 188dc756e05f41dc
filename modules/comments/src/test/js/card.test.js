// A card is built of what people wrote, and none of it becomes markup.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { card } from "../../main/js/card.js";

const SCRIPT = "</p><script>alert(1)</script><img src=x onerror=alert(1)>";
const words = { card: "Comment by {0}", reply: "Reply", replyLabel: "Your reply", resolve: "Resolve", resolved: "Resolved" };
const author = { name: SCRIPT, initials: "<b>", tone: 1 };

/** As much of a document as a card needs. Whoever writes markup into it fails the test. */
class Made {
  constructor(tag) {
    this.tag = tag;
    this.children = [];
    this.attributes = {};
    this.listeners = {};
    this.value = "";
  }
  set innerHTML(markup) {
    throw new Error(`markup: ${markup}`);
  }
  insertAdjacentHTML(where, markup) {
    throw new Error(`markup: ${markup}`);
  }
  addEventListener(name, listener) {
    this.listeners[name] = listener;
  }
  setAttribute(name, value) {
    assert.ok(!name.startsWith("on"), name);
    this.attributes[name] = value;
  }
  append(...children) {
    this.children.push(...children);
  }
  all(tag) {
    const below = this.children.flatMap((child) => (child instanceof Made ? child.all(tag) : []));
    return this.tag === tag ? [this, ...below] : below;
  }
  texts() {
    return this.children.flatMap((child) => (child instanceof Made ? child.texts() : [child]));
  }
}

beforeEach(() => {
  globalThis.document = { createElement: (tag) => new Made(tag) };
});

const thread = (more = {}) => ({
  id: "t",
  author,
  at: SCRIPT,
  quote: SCRIPT,
  said: SCRIPT,
  replies: [{ author, at: "now", said: SCRIPT }],
  ...more,
});

test("quote, name, comment and reply stay the letters they are", () => {
  const made = card(thread(), words, { pick() {} }, false);
  assert.equal(made.all("script").length, 0);
  assert.equal(made.all("img").length, 0);
  assert.deepEqual(made.all("q")[0].children, [SCRIPT]);
  assert.equal(made.texts().filter((text) => text === SCRIPT).length, 6);
});

test("whoever is away is said to be, beside the name", () => {
  const away = { ...author, away: "Away until Thu 3 Dec" };
  const made = card(thread({ author: away, replies: [{ author: away, at: "now", said: "Yes." }] }), words, { pick() {} }, false);
  assert.equal(made.texts().filter((text) => text === away.away).length, 2);
  const looks = made.all("span").map((span) => span.attributes.class ?? "").filter((look) => look.startsWith("who "));
  assert.deepEqual(looks, ["who p1 who--away", "who p1 who--s who--away"]);
  const here = card(thread(), words, { pick() {} }, false);
  assert.ok(here.all("span").every((span) => !/away/.test(span.attributes.class ?? "")));
});

test("however often its button is pressed, a form makes one reply", () => {
  const sent = [];
  const acts = { pick() {}, reply: (_, key, said) => sent.push({ key, said }), settle() {} };
  const form = card(thread(), words, acts, true).all("form")[0];
  form.all("textarea")[0].value = "Once.";
  form.listeners.submit({ preventDefault() {} });
  form.listeners.submit({ preventDefault() {} });
  assert.equal(sent.length, 2);
  assert.deepEqual(sent[0], sent[1]);
  assert.match(sent[0].key, /^[0-9a-f-]{36}$/);
});

test("who may not resolve is not offered it, and what is resolved takes no reply", () => {
  const acts = { pick() {}, reply() {}, settle() {} };
  const buttons = (made) => made.all("button").flatMap((button) => button.children);
  assert.deepEqual(buttons(card(thread(), words, acts, true)), ["Reply"]);
  assert.deepEqual(buttons(card(thread({ mayResolve: true }), words, acts, true)), ["Reply", "Resolve"]);
  assert.equal(card(thread({ resolved: true }), words, acts, true).all("form").length, 0);
});
