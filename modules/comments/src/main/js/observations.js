// The margin of a version: observations of bodies on words that never change.
import { tellBeyond } from "./beyond.js";
import { card } from "./card.js";
import { element, sentence } from "./elements.js";
import { place } from "./placing.js";
import { fetchThreads, newKey, post } from "./threads.js";
import { highlight, selected } from "./words-of-version.js";

const margin = document.querySelector("[data-decem=observations]");
const page = document.querySelector("[data-decem=version-text]");
const list = margin?.querySelector("[data-part=cards]");
const notice = margin?.querySelector("[data-part=notice]");
const form = margin?.querySelector("[data-part=new]");
const words = margin?.dataset ?? {};

let threads = [];
let active = null;
let chosen = null;
let lookBeyond = () => {};

async function refresh() {
  const fetched = await fetchThreads(words.address);
  if (!fetched) {
    say(words.away);
    return;
  }
  threads = fetched;
  for (const mark of page.querySelectorAll(".hit")) {
    mark.replaceWith(...mark.childNodes);
  }
  page.normalize();
  threads.forEach((thread) => highlight(page, thread, (id) => pick(id, false)));
  draw();
}

function topOf(thread) {
  const there =
    page.querySelector(`.hit[data-thread="${thread.id}"]`) ??
    page.querySelector(`[data-block="${CSS.escape(thread.block)}"]`);
  return there ? there.getBoundingClientRect().top : Number.MAX_SAFE_INTEGER;
}

function draw() {
  const inOrder = [...threads].sort((a, b) => topOf(a) - topOf(b));
  list.replaceChildren(...inOrder.map((thread) => card(thread, words, acts, thread.id === active)));
  if (inOrder.length === 0) {
    list.append(element("p", { class: "quiet" }, words.none));
  }
  const total = margin.querySelector("[data-part=total]");
  total.textContent = threads.length.toLocaleString(document.documentElement.lang);
  total.hidden = false;
  for (const mark of page.querySelectorAll(".hit")) {
    mark.classList.toggle("hit--active", mark.dataset.thread === active);
  }
  layOut(inOrder);
}

function layOut(inOrder) {
  const cards = [...list.querySelectorAll(":scope > .card")];
  const wide = window.matchMedia("(min-width: 1101px)").matches;
  const origin = list.getBoundingClientRect().top;
  const wanted = cards.map((one, i) => ({ height: one.offsetHeight, top: topOf(inOrder[i]) - origin }));
  const placed = place(wanted, cards.findIndex((one) => one.dataset.thread === active));
  cards.forEach((one, i) => {
    one.style.top = wide ? `${placed[i]}px` : "";
  });
  const last = placed.length - 1;
  list.style.minHeight = wide && last >= 0 ? `${placed[last] + wanted[last].height}px` : "";
  lookBeyond();
}

function pick(id, scroll) {
  active = id;
  draw();
  if (scroll) {
    page.querySelector(`.hit[data-thread="${id}"]`)?.scrollIntoView({ block: "center" });
  }
}

const acts = { pick: (thread, scroll) => pick(thread.id, scroll) };

function begin() {
  chosen = selected(document.getSelection()) ?? chosen;
  if (!chosen) {
    say(words.selectFirst);
    return;
  }
  say("");
  form.hidden = false;
  form.dataset.key = newKey();
  form.querySelector("q").textContent = chosen.quote;
  form.querySelector("textarea").focus();
}

async function send(event) {
  event.preventDefault();
  const field = form.querySelector("textarea");
  const { key } = form.dataset;
  const answer = await post(words.address, { key, lang: page.lang, ...chosen, said: field.value });
  say(answer.ok ? "" : sentence(words, answer));
  if (answer.ok) {
    active = key;
    field.value = "";
    form.hidden = true;
    chosen = null;
    await refresh();
  }
}

function say(text) {
  notice.textContent = text;
  notice.hidden = !text;
}

/** Marks are not laid anew under a selection that somebody is writing about. */
function meetNews(event) {
  if (!words.address.includes(event.detail.about)) return;
  event.preventDefault();
  if (!form || form.hidden) refresh();
}

function listen() {
  document.addEventListener("decem:news", meetNews);
  document.addEventListener("selectionchange", () => {
    chosen = selected(document.getSelection()) ?? chosen;
  });
  margin.querySelector("[data-part=begin]")?.addEventListener("click", begin);
  window.addEventListener("resize", draw);
  form?.addEventListener("submit", send);
  form?.querySelector("[data-part=back]").addEventListener("click", () => {
    form.hidden = true;
  });
}

if (margin && page) {
  listen();
  lookBeyond = tellBeyond(margin, list);
  refresh();
}
