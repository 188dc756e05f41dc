// The others who have this text open: who they are, where they write, when they come and go.
import { drawCarets } from "./carets.js";
import { cursorsGone, cursorsHeard, cursorsKey } from "./cursors.js";
import { ownCaret } from "./own-caret.js";
import { part } from "./part.js";
import { people } from "./people.js";
import { presence } from "./presence.js";

export function companyOf({ page, door, announce, say, world, named = () => {} }) {
  const layer = part("carets");
  const crowd = people({ door, world, changed: known });
  const rounds = presence(part("present"), { go, announce });
  const caret = ownCaret({ state: page.state, say, world });
  let drawing = false;

  function cursors() {
    return [...cursorsKey.getState(page.state()).at]
      .filter(([client, { author }]) => crowd.isHere(client) && !crowd.isMe(author))
      .map(([, { author, anchor, head }]) => ({ person: crowd.named(author), anchor, head }));
  }

  function known() {
    drawSoon();
    named();
  }

  function drawSoon() {
    if (!drawing) {
      drawing = true;
      page.soon(draw);
    }
  }

  function draw() {
    drawing = false;
    const now = cursors();
    drawCarets(layer, page.view, now);
    page.outline?.place(now);
    rounds.draw(crowd.others());
  }

  function go(handle) {
    const there = cursors().find(({ person }) => person.handle === handle);
    if (there) {
      const { node } = page.view.domAtPos(there.head);
      (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).scrollIntoView({ block: "center" });
    }
  }

  function forget(gone) {
    page.view.dispatch(cursorsGone(page.state(), gone));
  }

  const frames = {
    welcome(frame) {
      crowd.welcome(frame);
      forget((client) => !crowd.isHere(client));
      caret.repeat();
    },
    joined(frame) {
      crowd.joined(frame);
      caret.repeat();
    },
    left(frame) {
      crowd.left(frame);
      forget((client) => client === frame.client);
    },
    cursors: ({ c }) => page.view.dispatch(cursorsHeard(page.state(), c)),
  };

  window.addEventListener("resize", drawSoon);
  return {
    draw,
    caret,
    named: crowd.named,
    know: crowd.know,
    hear: (frame) => frames[frame.t]?.(frame),
    alone() {
      crowd.alone();
      forget(() => true);
    },
  };
}
