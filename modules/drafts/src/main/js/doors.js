// The doors of the house to one text. Every answer is one of a few named outcomes; nothing here decides what to do about them.

/** What no person asked for is no sign of life: a sign-in may end behind a page that only listens. */
const BACKGROUND = { "Decem-Background": "1" };
const REFUSALS = { 401: "ended", 403: "forbidden", 404: "unknown", 409: "stale", 410: "closed", 413: "refused", 422: "refused" };
const SAYING = new Set(["commit"]);

/** `address` is where the text is read: .../papers/P/texts/T. */
export function doorTo(address, fetched = (...request) => fetch(...request)) {
  const get = (path, taken, { signal, headers = BACKGROUND } = {}) => ask(path, { headers, signal }, taken);
  const post = (path, body, taken, { signal, headers = {}, keepalive = false } = {}) =>
    ask(path, { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body), signal, keepalive }, taken);

  async function ask(path, { headers, ...request }, taken) {
    let answer;
    try {
      answer = await fetched(address + path, { credentials: "same-origin", headers: { Accept: "application/json", ...headers }, ...request });
    } catch {
      return { outcome: "away" }; // nobody answered, or nobody waits any more
    }
    const body = await answer.json().catch(() => null);
    if (answer.ok) {
      return body || answer.status === 204 ? taken(body ?? {}) : { outcome: "away" };
    }
    return isOfHouse(answer, body) ? { ...body, outcome: REFUSALS[answer.status] ?? "away" } : { outcome: "away" };
  }

  /** A house that only just starts, or something before it, may say "not found" as well; the house itself gives a code. */
  function isOfHouse({ status }, body) {
    return status === 410 || Boolean(body?.code);
  }

  /** Of a line that the house does not know any more only another one helps. */
  const ofLine = (answer) => (answer.outcome === "unknown" || answer.outcome === "closed" ? { outcome: "cut" } : answer);

  return {
    /** The text as it stands: {outcome: "loaded", n, at, by, doc}. */
    load: () => get("", (body) => ({ outcome: "loaded", ...body }), { headers: {} }),

    /** Who hides behind the handles: {outcome: "named", authors}. */
    authors: () => get("/authors", ({ authors }) => ({ outcome: "named", authors })),

    /** Commits behind `n`, as many as the house gives at once: {outcome: "listed", commits}. */
    commits: (n) => get(`/commits?since=${n}`, ({ frames }) => ({ outcome: "listed", commits: frames.flatMap(({ c }) => c) })),

    unread: () => get("/unread", ({ blocks }) => ({ outcome: "listed", blocks })),

    ticket: () => post("/ticket", {}, (body) => ({ outcome: "given", ...body }), { headers: BACKGROUND }),

    /** A commit that is too large for a frame, or that a page sends with its last breath: {outcome: "saved", n, at}, "refused" {code, sentence}, "stale". */
    save: (commit, { keepalive = false } = {}) => post("/commits", commit, (body) => ({ outcome: "saved", ...body }), { keepalive }),

    /** The suggestions that stand in the text, and whose they are: {outcome: "listed", suggestions}. */
    suggestions: () => get("/suggestions", (body) => ({ outcome: "listed", ...body })),

    /** What a wish would do: {outcome: "seen", suggestions, words, lost}. */
    outlook: (wish) => post("/suggestions/outlook", wish, (body) => ({ outcome: "seen", ...body })),

    /** Suggestions accepted or rejected: {outcome: "done", suggestions}, else {code, sentence}. */
    resolve: (wish) => post("/suggestions/resolved", wish, (body) => ({ outcome: "done", ...body })),

    begin: (hello, signal) =>
      post("/lines", { hello: { t: "hello", ticket: "", ...hello } }, ({ line }) => ({ outcome: "begun", line }), { signal, headers: BACKGROUND }),

    ask: async (line, after, signal) => ofLine(await get(`/lines/${line}?after=${after}`, (body) => ({ outcome: "heard", ...body }), { signal })),

    say: async (line, frames, signal) => {
      const headers = frames.some(({ t }) => SAYING.has(t)) ? {} : BACKGROUND;
      return ofLine(await post(`/lines/${line}`, { frames }, () => ({ outcome: "said" }), { signal, headers }));
    },
  };
}
