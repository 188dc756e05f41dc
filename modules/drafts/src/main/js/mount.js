// Puts the editor into the page. Everything it needs to know stands in the page's data attributes; nothing is inline.
import { listenToMargin, tell } from "./anchors.js";
import { showBehind } from "./behind.js";
import { load } from "./door.js";
import { open, schema } from "./editor.js";
import { saveByKey } from "./keys.js";
import { part } from "./part.js";
import { statusLine } from "./status.js";
import { showUnread } from "./unread.js";
import { unsavedKey } from "./unsaved.js";

/** The page as it stands; another takes its place when somebody was faster. */
let shown = null;

export async function mount(place) {
  const { address } = place.dataset;
  const status = statusLine(part("status"));
  const text = await load(address);
  if (text.outcome !== "loaded") {
    status.tell({ state: text.outcome });
    return;
  }
  const page = show(place, text, status);
  status.count(page.view.state.doc);
  if (place.dataset.mode === "edit") {
    saveByKey(document, () => shown.acts.save());
  }
  await showUnread(page.view, address);
}

function show(place, text, status) {
  const page = open(place, text, status, (about, news) => told(about, place, news));
  shown = page;
  status.tell({ state: "saved", n: text.n, at: text.at });
  leaveWarning(page);
  listenToMargin(page.view, () => unsavedKey.getState(page.view.state).base);
  tell("decem:text-ready", { commit: text.n });
  return page;
}

function told(page, place, news) {
  page.status.tell(news);
  if (news.state === "saved" && news.n) {
    tell("decem:text-saved", { commit: news.n });
  }
  if (news.state === "behind") {
    behind(page, place, news);
  }
}

/** The saved text takes my text's place on the page; mine stays in the panel until I close it. */
function behind(page, place, news) {
  const saved = schema.nodeFromJSON(news.doc);
  showBehind(part("behind"), { mine: page.view.state.doc, saved, by: news.by, n: news.n }, () => {
    page.saving.stop();
    page.view.destroy();
    show(place, news, page.status);
  });
}

function leaveWarning(page) {
  window.addEventListener("beforeunload", (event) => {
    if (page.saving.pending() && !page.view.isDestroyed) {
      event.preventDefault();
    }
  });
}
