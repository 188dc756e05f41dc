// Puts the editor into the page and the page on the line. Everything it needs to know stands in the page's data attributes; nothing is inline.
import { accountOf } from "./account.js";
import { announcer } from "./announce.js";
import { lostBanner } from "./banner.js";
import { companyOf } from "./company.js";
import { doorTo } from "./doors.js";
import { openEditor } from "./editor.js";
import { following } from "./following.js";
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
import { reviewOf } from "./suggesting/review.js";
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
    status.tell({ state: text.outcome === "away" ? "unreached" : text.outcome });
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
  const on = {};
  const page = openEditor(place, loaded, on);
  const ways = { socket: bySocket(door.ticket), requests: byRequests(door, world) };
  const makeLine = (about) => line({ ...about, ways, world });
  const house = live({ page, makeLine, door, world, build: words.build ?? "", tell: (news) => on.told(news) });
  const banner = lostBanner(part("lost"), { again: house.begin, world, zone });
  const account = accountOf({ page, status, banner, announce, world, words });
  const company = companyOf({ page, door, announce, say: house.say, world, named: () => on.named?.() });
  const kept = keptOf({ page, text: words.text, door, world, isOpen: house.isOpen, zone });
  const margin = joinMargin(page.view, world);
  const review = reviewOf({ page, door, company, may: () => on.may(), world, zone });
  Object.assign(on, following({ page, status, account, company, margin, review, kept, house, mode: words.mode, comesBack: words.comesBack }));
  Object.assign(page.acts, review.acts);
  on.named = review.named;
  on.drawn();
  house.begin();
  comeAndGo({ house, account, kept });
  return page;
}

function comeAndGo({ house, account, kept }) {
  saveByKey(document, () => {
    house.now();
    account.say();
  });
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
