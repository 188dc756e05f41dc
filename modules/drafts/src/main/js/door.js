// The one door to a text. Every answer is one of a few named outcomes; nothing here decides what to do about them.

/** Reads the text as it stands: {outcome: "loaded", n, at, by, doc} or one of the refusals below. */
export async function load(address) {
  return ask(address, { headers: { Accept: "application/json" } }, (body) => ({ outcome: "loaded", ...body }));
}

/**
 * Posts steps made on commit `base`.
 * Outcomes: saved {n, at, renumbered}, behind {n, by, doc}, refused {code, sentence}, forbidden, ended (signed out), unknown, away (nobody answered).
 */
export async function save(address, { base, client, seq, steps }) {
  const request = {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ base, client, seq, steps }),
  };
  return ask(`${address}/commits`, request, (body) => ({ outcome: "saved", ...body }));
}

const REFUSALS = { 401: "ended", 403: "forbidden", 404: "unknown", 409: "behind", 413: "refused", 422: "refused" };

async function ask(address, request, taken) {
  let answer;
  try {
    answer = await fetch(address, { credentials: "same-origin", ...request });
  } catch {
    return { outcome: "away" };
  }
  const body = await answer.json().catch(() => ({}));
  if (answer.ok) {
    return taken(body);
  }
  return { ...body, outcome: REFUSALS[answer.status] ?? "away" };
}
