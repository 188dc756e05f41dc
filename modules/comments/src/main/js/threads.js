// The protocol of comments. Every answer is {ok, status, body}; a comment carries a key of ours, so that sending it twice makes one.

export async function fetchThreads(address) {
  const answer = await fetch(address, { credentials: "same-origin", headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : [];
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
