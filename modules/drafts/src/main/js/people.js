// Who has this text open, and who they are. On the line people are handles; the names come from the house, to those who may know them.
const AGAIN = 3_000;
const TONES = 8;

/** `changed` is called whenever somebody came, went, or got a name. */
export function people({ door, world, changed }) {
  const lines = new Map();
  const names = new Map();
  let me = null;
  let asked = false;
  let missed = false;

  /** Once in a while, however many strangers come; who came meanwhile is asked for then. */
  async function ask() {
    missed = asked;
    if (asked) {
      return;
    }
    asked = true;
    world.after(AGAIN, () => {
      asked = false;
      if (missed) {
        ask();
      }
    });
    const answer = await door.authors();
    if (answer.outcome === "named") {
      answer.authors.forEach((author) => names.set(author.handle, author));
      changed();
    }
  }

  function came({ client, author, may }) {
    lines.set(client, { author, may });
    if (!names.has(author)) {
      ask();
    }
  }

  return {
    welcome(frame) {
      me = frame.me.handle;
      lines.clear();
      frame.here.forEach(came);
      ask();
      changed();
    },
    joined(frame) {
      came(frame);
      changed();
    },
    left({ client }) {
      lines.delete(client);
      changed();
    },
    /** Nobody is seen from a page without a line. */
    alone() {
      lines.clear();
      changed();
    },
    /** Who is not here is asked for as well: they have written something that is looked at. */
    know(handles) {
      if (handles.some((handle) => !names.has(handle))) {
        ask();
      }
    },
    isHere: (client) => lines.has(client),
    isMe: (handle) => handle === me,
    /** The others, each once, in the order of their names. */
    others() {
      const handles = new Set([...lines.values()].map(({ author }) => author).filter((author) => author !== me));
      return [...handles].map(named).sort((a, b) => a.name.localeCompare(b.name));
    },
    named,
  };

  function named(handle) {
    const { name = "", initials = "", tone = toneOf(handle) } = names.get(handle) ?? {};
    return { handle, name, initials, tone };
  }
}

/** One of eight colours, the same for a handle on every page. */
function toneOf(handle) {
  return ([...handle].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 9973 % TONES) + 1;
}
