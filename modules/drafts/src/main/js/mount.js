// Puts the editor into the page and the page on the line. Everything it needs to know stands in the page's data attributes; nothing is inline.
import { accountOf } from "./account.js";
import { announcer } from "./announce.js";
import { lostBanner } from "./banner.js";
import { companyOf } from "./company.js";
import { doorTo } from "./doors.js";
import { openEditor } from "./editor.js";
import { heardOf } from "./heard.js";
import { saveByKey } from "./keys.js";
import { line } from "./line.js";
import { live } from "./live.js";
import { joinMargin } from "./margin.js";
import { keptOf } from "./kept/kept.js";
import { part } from "./part.js";
import { patience } from "./patience.js";
import { byRequests } from "./requests.js";
import { bySocket } from "./socket.js";
import { statusLine } from "./status.js";
import { tell } from "./tell.js";
import { showUnread } from "./unread.js";
import { wordsIn } from "./words.js";
import { world } from "./world.js";

export async function mount(place) {
  const door = doorTo(place.dataset.address);
  const status = statusLine(part("status"));
  const text = await loaded(door, status);
  if (text) {
    const page = begin(place, text, door, status);
    tell("decem:text-ready", { commit: text.n });
    await showUnread(page.view, door);
  }
}

/** The text, as soon as the house gives it; nothing where it never will. */
async function loaded(door, status) {
  const tries = patience(world);
  for (;;) {
    const text = await door.load();
    if (text.outcome === "loaded") {
      return text;
    }
    status.tell({ state: text.outcome });
    if (text.outcome !== "away") {
      return null;
    }
    await new Promise((go) => world.after(tries.next(), go));
  }
}

function begin(place, loaded, door, status) {
  const words = place.dataset;
  const { zone } = part("status").dataset;
  const announce = announcer(part("announcements"), world);
  const page = openEditor(place, loaded, { written, moved: () => company.caret.moved(), heard, drawn });
  const margin = joinMargin(page.view, world);
  const makeLine = (about) => line({ ...about, ways: { socket: bySocket(door.ticket), requests: byRequests(door, world) }, world });
  const house = live({ page, makeLine, door, world, build: words.build ?? "", tell: told });
  const banner = lostBanner(part("lost"), { again: house.begin, world, zone });
  const account = accountOf({ page, status, banner, announce, world, words });
  const company = companyOf({ page, door, announce, say: house.say, world });
  const kept = keptOf({ page, text: words.text, door, world, isOpen: house.isOpen, zone });
  let standing = { state: "OPEN", may: words.mode };
  let drawing = false;

  function written() {
    account.draw();
    house.changed();
    kept.look();
    company.caret.moved();
  }

  function heard(news) {
    kept.look();
    kept.lost(news.flatMap(({ lost = [] }) => lost));
    if (news.some(({ own }) => own)) {
      company.caret.typed();
    }
    if (news.some(({ rebuilt }) => rebuilt === "renewed")) {
      tell("decem:text-ready", { commit: heardOf(page.state()).n });
    }
  }

  /** What stands round the text follows it once per picture; nothing that goes wrong there holds up what is written. */
  function drawn() {
    if (!drawing) {
      drawing = true;
      page.soon(draw);
    }
  }

  function draw() {
    drawing = false;
    account.draw();
    status.count(wordsIn(page.state().doc));
    company.draw();
    margin();
  }

  function told(news) {
    const hear = { line: onLine, welcome: onWelcome, state: onStanding, may: onStanding, refused: onRefused, aside: kept.late };
    hear[news.t]?.(news);
    company.hear(news);
  }

  function onLine(news) {
    account.line(news);
    kept.look();
    if (news.state === "cut-off" || news.state === "over") {
      company.alone();
    }
  }

  function onWelcome({ state, me: { handle, may } }) {
    onStanding({ state, may });
    kept.met(handle);
  }

  function onStanding({ state = standing.state, may = standing.may }) {
    standing = { state, may };
    const isWritable = state === "OPEN" && may === "edit";
    page.open(isWritable);
    account.text(state);
    kept.open(isWritable);
  }

  function onRefused({ sentence, lost }) {
    kept.lost(lost, sentence);
    if (lost.length === 0) {
      tell("decem:say", { text: sentence });
    }
  }

  saveByKey(document, () => {
    house.now();
    account.say();
  });
  drawn();
  house.begin();
  comeAndGo({ house, account, kept });
  return page;
}

function comeAndGo({ house, account, kept }) {
  document.addEventListener("visibilitychange", () => document.hidden || house.wake());
  window.addEventListener("online", house.wake);
  window.addEventListener("offline", house.cut);
  window.addEventListener("pageshow", house.wake);
  window.addEventListener("pagehide", () => {
    house.leave();
    kept.flush();
  });
  window.addEventListener("beforeunload", (event) => {
    if (account.now().waits > 0) {
      event.preventDefault();
    }
  });
}
