// News of what has changed, for a page that stays open. One window of the browser listens for all of them and passes it on, since a
// browser grants a site only a handful of open connections. News names a paper, a group or a person and nothing else: whoever shows
// something of it asks again. Other scripts hear "decem:news".
const own = (page) => page.querySelector("[data-toasts]")?.dataset ?? {};
const stillArriving = 5000;

export function followNews(page) {
  if (!page.querySelector("[data-turns]") || typeof EventSource === "undefined") return;
  const channel = new BroadcastChannel("decem-news");
  const opened = performance.now();
  const meet = (news) => {
    showTurns(page);
    page.dispatchEvent(new CustomEvent("decem:news", { detail: news, cancelable: true })) &&
      performance.now() - opened > stillArriving &&
      offerNewPage(page, news);
  };
  channel.addEventListener("message", ({ data }) => meet(data));
  const listenForAll = () =>
    listen((news) => {
      channel.postMessage(news);
      meet(news);
    });
  navigator.locks ? navigator.locks.request("decem-live", listenForAll) : listenForAll();
}

/** Listens until the server turns this browser away. */
function listen(tell) {
  return new Promise((ended) => {
    const source = new EventSource("/api/v1/live");
    source.addEventListener("news", ({ data }) => tell(JSON.parse(data)));
    source.addEventListener("error", () => source.readyState === EventSource.CLOSED && ended());
  });
}

async function showTurns(page) {
  const answer = await fetch("/api/v1/turns", { headers: { "Decem-Background": "1" } }).catch(() => null);
  if (!answer?.ok) return;
  const { count } = await answer.json();
  page.querySelectorAll("[data-turns]").forEach((badge) => {
    badge.textContent = String(count);
    badge.hidden = count === 0;
  });
}

/** A page that shows what has changed says so; nothing moves under the reader's eyes or hands. */
function offerNewPage(page, { about }) {
  if (!page.location.href.includes(about) || page.querySelector(".toast--news")) return;
  const { newsSaid, newsShow } = own(page);
  const toast = page.createElement("div");
  toast.className = "toast toast--news";
  const link = page.createElement("a");
  link.href = page.location.href;
  link.textContent = newsShow;
  toast.append(newsSaid, link);
  page.querySelector("[data-toasts]").append(toast);
}
