// The protocol of comments. Every answer is {ok, status, body}; a comment carries a key of ours, so that sending it twice makes one.

/** The threads as they stand, or null where they could not be had. Asked by the page itself, so it is not a person's input. */
export async function fetchThreads(address) {
  try {
    const headers = { Accept: "application/json", "Decem-Background": "1" };
    const answer = await fetch(address, { credentials: "same-origin", headers });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

export async function post(address, body) {
  try {
    const answer = await fetch(address, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body ?? {}),
    });
    return { ok: answer.ok, status: answer.status, body: await answer.json().catch(() => ({})) };
  } catch {
    return { ok: false, status: 0, body: { code: "away" } };
  }
}

export const newKey = () => crypto.randomUUID();
