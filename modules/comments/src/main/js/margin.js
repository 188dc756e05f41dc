// The margin of the living text: the group's comments beside their words. It hears from the text where the words are and tells it
// which thread is looked at; they know nothing else of each other.
import { tellBeyond } from "./beyond.js";
import { card } from "./card.js";
import { element, sentence } from "./elements.js";
import { place } from "./placing.js";
import { fetchThreads, newKey, post } from "./threads.js";

const margin = document.querySelector("[data-decem=margin]");
const list = margin?.querySelector("[data-part=cards]");
const drawer = margin?.querySelector("[data-part=detached]");
const notice = margin?.querySelector("[data-part=notice]");
const form = margin?.querySelector("[data-part=new]");
const words = margin?.dataset ?? {};

let threads = [];
let tops = new Map();
let active = null;
let goneTimer = 0;
let guests = []; // cards of others that stand beside their words too: {key, from, isActive, element}
let lookBeyond = () => {};

/** How long the text may take to say which words are meant: they may still be on their way to the server. */
const PATIENCE = 5000;
const A_MOMENT = 1000;

async function refresh() {
  const fetched = await fetchThreads(words.address);
  if (!fetched) {
    say(words.away);
    return;
  }
  threads = fetched;
  draw();
  tellText();
}

/** News from others waits while a reply is being written: a card that is drawn anew would lose it. */
function refreshUnlessWriting() {
  const writing = [...margin.querySelectorAll("[data-thread] textarea")].some(({ value }) => value !== "");
  if (!writing) refresh();
}

function meetNews(event) {
  if (!margin.dataset.address.includes(event.detail.about)) return;
  event.preventDefault();
  refreshUnlessWriting();
}

/** The words of a comment have gone from the page; a moment later the server knows it too. */
function meetGone() {
  clearTimeout(goneTimer);
  goneTimer = setTimeout(refreshUnlessWriting, A_MOMENT);
}

function attached() {
  const text = document.querySelector("[data-decem-editor]").dataset.text;
  const there = threads.filter(({ place: at }) => at && at.text === text && !at.detached);
  return there.sort((a, b) => a.place.from - b.place.from || a.place.to - b.place.to);
}

function open(thread) {
  return !thread.resolved || thread.id === active || margin.dataset.showResolved === "true";
}

function draw() {
  keepingFocus(drawAll);
}

function drawAll() {
  const shown = inOrder([...attached().filter(open).map(own), ...guests]);
  list.replaceChildren(...shown.map(({ element: one }) => one));
  noneYet(shown.length === 0);
  const lost = threads.filter(({ place: at, resolved }) => at?.detached && !resolved);
  drawer.hidden = lost.length === 0;
  drawer.querySelector("[data-part=count]").textContent = words.detached.replace("{0}", lost.length);
  drawer.querySelector("[data-part=lost]").replaceChildren(
    ...lost.map((thread) => card(thread, words, acts, thread.id === active)),
  );
  showTotal();
  layOut();
}

/** Whoever is on a card stays on it when it is drawn anew. */
function keepingFocus(drawing) {
  const focused = document.activeElement?.matches(CARD) ? keyOf(document.activeElement) : null;
  drawing();
  if (focused) {
    cardOf(focused)?.focus({ preventScroll: true });
  }
}

const cardOf = (key) => [...margin.querySelectorAll(CARD)].find((one) => keyOf(one) === key);

function noneYet(empty) {
  if (empty) {
    list.append(element("p", { class: "quiet" }, words.none));
  }
}

const CARD = "[data-thread], [data-card]";
const keyOf = ({ dataset }) => dataset.thread ?? dataset.card;

function own(thread) {
  return { key: thread.id, from: thread.place.from, element: card(thread, words, acts, thread.id === active) };
}

/** As their words stand on the page; before that is known, as they stand in the text. */
function inOrder(cards) {
  const known = cards.every(({ key }) => tops.has(key));
  const where = ({ key, from }) => (known ? tops.get(key) : from);
  return cards.sort((a, b) => where(a) - where(b));
}

/** The others' cards change with every word; our own stay in the page as they are, with what is being written in them. */
function drawGuests() {
  list.querySelectorAll(":scope > [data-card], :scope > .quiet").forEach((one) => one.remove());
  const standing = new Map([...list.querySelectorAll(":scope > [data-thread]")].map((one) => [one.dataset.thread, one]));
  const ours = attached()
    .filter(({ id }) => standing.has(id))
    .map(({ id, place: { from } }) => ({ key: id, from }));
  let next = null;
  for (const { key, element: one } of inOrder([...ours, ...guests]).reverse()) {
    if (one) list.insertBefore(one, next);
    next = one ?? standing.get(key);
  }
  noneYet(list.children.length === 0);
  layOut();
}

function showTotal() {
  const total = margin.querySelector("[data-part=total]");
  total.textContent = threads.filter(({ resolved }) => !resolved).length.toLocaleString(document.documentElement.lang);
  total.hidden = false;
}

function layOut() {
  const cards = [...list.querySelectorAll(":scope > .card")];
  if (!window.matchMedia("(min-width: 1101px)").matches) {
    list.style.minHeight = "";
    cards.forEach((one) => {
      one.style.top = "";
    });
    return;
  }
  const origin = list.getBoundingClientRect().top;
  const page = document.querySelector("[data-decem-editor]").getBoundingClientRect().top;
  const wanted = cards.map((one) => ({
    height: one.offsetHeight,
    top: (tops.get(keyOf(one)) ?? 0) + page - origin,
  }));
  const inView = guests.find(({ isActive }) => isActive)?.key ?? active;
  const placed = place(wanted, cards.findIndex((one) => keyOf(one) === inView));
  cards.forEach((one, i) => {
    one.style.top = `${placed[i]}px`;
  });
  const last = placed.length - 1;
  list.style.minHeight = last < 0 ? "" : `${placed[last] + wanted[last].height}px`;
  lookBeyond();
}

function tellText() {
  const places = attached()
    .filter(open)
    .map(({ id, place: { from, to, commit } }) => ({ anchor: id, from, to, commit }));
  document.dispatchEvent(new CustomEvent("decem:anchors", { detail: { places } }));
}

const acts = {
  pick(thread, scroll) {
    if (active !== thread.id) {
      active = thread.id;
      draw();
    }
    document.dispatchEvent(new CustomEvent("decem:thread-picked", { detail: { anchor: thread.id, scroll } }));
  },
  async reply(thread, key, said) {
    await act(`${words.address}/${thread.id}/replies`, { key, said });
  },
  async settle(thread) {
    await act(`${words.address}/${thread.id}/${thread.resolved ? "reopen" : "resolve"}`);
  },
};

async function act(address, body) {
  const answer = await post(address, body);
  say(answer.ok ? "" : sentence(words, answer));
  if (answer.ok) {
    await refresh();
  }
  return answer.ok;
}

function say(text) {
  notice.textContent = text;
  notice.hidden = !text;
}

/** The words to comment on, or null where the text cannot name them in time. `again` asks for those that were chosen before, where they are now. */
function wordsOfText(again) {
  return new Promise((give) => {
    const hear = ({ detail }) => {
      clearTimeout(timer);
      give(detail);
    };
    const timer = setTimeout(() => {
      document.removeEventListener("decem:words", hear);
      give(null);
    }, PATIENCE);
    document.addEventListener("decem:words", hear, { once: true });
    document.dispatchEvent(new CustomEvent("decem:words-wanted", { detail: { again } }));
  });
}

/** Asks the text for the selected words, then shows the form with the quote. */
async function begin() {
  const spot = await wordsOfText(false);
  if (!spot?.quote) {
    say(spot ? words.selectFirst : words.away);
    leave();
    return;
  }
  say("");
  form.hidden = false;
  form.dataset.key = newKey();
  form.querySelector("q").textContent = spot.quote;
  form.querySelector("textarea").focus();
}

function leave() {
  form.hidden = true;
  document.dispatchEvent(new CustomEvent("decem:words-done"));
}

async function send(event) {
  event.preventDefault();
  const text = document.querySelector("[data-decem-editor]").dataset.text;
  const field = form.querySelector("textarea");
  const spot = await wordsOfText(true);
  if (!spot?.quote) {
    say(spot ? words.wordsHaveChanged : words.away);
    return;
  }
  const sent = await act(words.address, { key: form.dataset.key, text, ...spot, said: field.value });
  if (sent) {
    active = form.dataset.key;
    field.value = "";
    leave();
    draw();
  }
}

function listen() {
  document.addEventListener("decem:text-ready", refresh);
  document.addEventListener("decem:anchors-gone", meetGone);
  document.addEventListener("decem:comment-wanted", begin);
  document.addEventListener("decem:news", meetNews);
  document.addEventListener("decem:anchors-placed", ({ detail }) => {
    tops = new Map(detail.tops.map(({ anchor, top }) => [anchor, top]));
    layOut();
  });
  document.addEventListener("decem:cards", ({ detail }) => {
    guests = detail.cards;
    keepingFocus(drawGuests);
  });
  document.addEventListener("decem:anchor-picked", ({ detail }) => {
    const thread = threads.find(({ id }) => id === detail.anchor);
    if (thread) {
      acts.pick(thread, false);
    }
  });
  window.addEventListener("resize", layOut);
  form?.addEventListener("submit", send);
  form?.querySelector("[data-part=back]").addEventListener("click", leave);
  margin.querySelector("[data-part=resolved]").addEventListener("change", ({ target }) => {
    margin.dataset.showResolved = String(target.checked);
    draw();
    tellText();
  });
}

if (margin) {
  listen();
  lookBeyond = tellBeyond(margin, list);
  list.append(element("p", { class: "faint" }, words.loading));
}
