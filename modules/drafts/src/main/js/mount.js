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
import { part } from "./part.js";
import { patience } from "./patience.js";
import { byRequests } from "./requests.js";
import { bySocket } from "./socket.js";
import { statusLine } from "./status.js";
import { tell } from "./tell.js";
import { showUnread } from "./unread.js";
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
  const announce = announcer(part("announcements"), world);
  const page = openEditor(place, loaded, { written, moved, heard, drawn });
  const margin = joinMargin(page.view, world);
  const makeLine = (about) => line({ ...about, ways: { socket: bySocket(door.ticket), requests: byRequests(door, world) }, world });
  const house = live({ page, makeLine, door, world, build: words.build ?? "", tell: told });
  const banner = lostBanner(part("lost"), { again: house.begin, world, zone: part("status").dataset.zone });
  const account = accountOf({ page, status, banner, announce, world, words });
  const company = companyOf({ page, door, announce, say: house.say, world });
  let may = words.mode;
  let text = "OPEN";

  function written() {
    house.changed();
    company.caret.moved();
  }

  function moved() {
    company.caret.moved();
  }

  function heard(news) {
    if (news.some(({ own }) => own)) {
      company.caret.typed();
    }
    if (news.some(({ rebuilt }) => rebuilt === "renewed")) {
      tell("decem:text-ready", { commit: heardOf(page.state()).n });
    }
  }

  function drawn() {
    account.draw();
    company.draw();
    margin();
  }

  function told(news) {
    if (news.t === "line") {
      onLine(news);
    } else if (news.t === "welcome" || news.t === "state" || news.t === "may") {
      may = news.me?.may ?? news.may ?? may;
      text = news.state ?? text;
      page.open(text === "OPEN" && may === "edit");
      account.text(text);
    }
    company.hear(news);
  }

  function onLine(news) {
    account.line(news);
    if (news.state === "cut-off" || news.state === "over") {
      company.alone();
    }
  }

  saveByKey(document, () => {
    house.now();
    account.say();
  });
  house.begin();
  comeAndGo(house, account);
  return page;
}

function comeAndGo(house, account) {
  document.addEventListener("visibilitychange", () => document.hidden || house.wake());
  window.addEventListener("online", house.wake);
  window.addEventListener("beforeunload", (event) => {
    if (account.now().waits > 0) {
      event.preventDefault();
    }
  });
}
