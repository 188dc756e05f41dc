// Nothing that was written is lost: what waits for the house is on the shelf, what an earlier visit left is offered, what has no place any
// more is shown. Words that somebody else wrote in this browser are none of these.
import { part } from "../part.js";
import { asSent } from "../sent.js";
import { keeper } from "./keeper.js";
import { leftoversIn } from "./leftovers.js";
import { lookIn } from "./look.js";
import { offersIn } from "./offers.js";
import { shelf as shelfOf } from "./shelf.js";
import { unsentOf } from "./unsent.js";
import { holdWindow, openWindows } from "./windows.js";
import { dayOf } from "../days.js";

/** `page` as of the editor; `isOpen` says whether the line is. */
export function keptOf({ page, text, door, world, isOpen, zone }) {
  const key = crypto.randomUUID();
  const shelf = shelfOf();
  const look = lookIn(part("kept-dialog"));
  const keeping = keeper({ key, text, state: page.state, shelf, who: () => who, isOpen, world });
  const offers = offersIn(part("offer"), { page, look, lost, done, dayOf: (at) => dayOf(at, zone) });
  const leftovers = leftoversIn(part("leftover"), { page, look, done: (keys) => keys.forEach(shelf.remove) });
  let who = null;
  holdWindow(key);

  /** Whoever is signed in is known; what they left at earlier visits is looked for, once. */
  async function met(handle) {
    if (who) {
      return;
    }
    who = handle;
    const [rows, windows] = await Promise.all([shelf.of(text), openWindows()]);
    for (const row of rows.filter((one) => one.who === who && !windows.has(one.key)).sort((a, b) => a.at - b.at)) {
      await offer(row);
    }
  }

  async function offer(row) {
    if (row.items) {
      leftovers.add(row);
      return;
    }
    const unsent = await unsentOf(row, page.state().schema, door);
    if (unsent && unsent.steps.length > 0) {
      offers.add({ ...unsent, key: row.key, kind: "visit", at: row.at });
    } else if (unsent) {
      await shelf.remove(row.key);
    }
  }

  /** First what was put in is kept for this window, then the row of the earlier one goes. */
  async function done({ key: dealtWith }) {
    await keeping.flush();
    await shelf.remove(dealtWith);
  }

  function lost(items, sentence = "") {
    if (items.length > 0) {
      const row = { key: crypto.randomUUID(), text, who, at: Date.now(), items, sentence };
      leftovers.add(row);
      shelf.put(row);
    }
  }

  function late({ n, doc, steps }) {
    const row = { key: crypto.randomUUID(), text, who, at: Date.now(), n, doc: doc.toJSON(), steps: asSent(steps), sent: 0, commit: null };
    offers.add({ doc, steps, key: row.key, kind: "late", at: row.at });
    shelf.put(row);
  }

  return { met, lost, late, open: offers.open, look: keeping.look, flush: keeping.flush };
}
