// Whose the suggestions in the text are. The text holds ids and no person; the house says whose they are to those who may know.
const APART = 1_500;
const TRIES = 6;

/** `changed` is called when more is known. `isMine` says of an id whether it was made on this page. */
export function whoseOf({ door, world, isMine, changed }) {
  const known = new Map();
  const tries = new Map();
  let resting = false;
  let wanted = [];

  /** The house is asked for those that are not known; of one's own it hears a moment after the page shows them. */
  function look(ids) {
    wanted = ids.filter((id) => !known.has(id) && (tries.get(id) ?? 0) < TRIES);
    if (wanted.length > 0 && !resting) {
      ask();
    }
  }

  async function ask() {
    resting = true;
    wanted.forEach((id) => tries.set(id, (tries.get(id) ?? 0) + 1));
    world.after(APART, () => {
      resting = false;
      look(wanted);
    });
    const answer = await door.suggestions();
    if (answer.outcome === "listed") {
      answer.suggestions.forEach(({ id, author, own, at }) => known.set(id, { author, own, at }));
      changed();
    }
  }

  return {
    look,
    /** {author, own, at}, or nothing as long as the house has not said. */
    of: (id) => known.get(id),
    isOwn: (id) => known.get(id)?.own ?? isMine(id),
  };
}
