// The suggestions that wait for a decision, beside the text: a card for each in the margin, and a list of acts for many at once.
import { TextSelection } from "prosemirror-state";
import { cardOf } from "./cards.js";
import { suggestionsIn } from "./list.js";
import { many } from "./many.js";
import { part } from "../part.js";
import { suggestionHere } from "./shown.js";
import { tell } from "../tell.js";
import { whoseOf } from "./whose.js";
import { wishesOf } from "./wishes.js";

/** What a card says of a suggestion. */
const TOLD = ["id", "inserted", "deleted"];

const isAsBefore = (before, now) =>
  before?.length === now.length && now.every((one, i) => TOLD.every((name) => String(one[name]) === String(before[i][name])) && one.blocks.length === before[i].blocks.length);

/** `company` knows the person of a handle, `may` says what whoever is here may do. */
export function reviewOf({ page, door, company, may, world, zone }) {
  const box = part("review");
  const words = { ...box.dataset, zone };
  const whose = whoseOf({ door, world, isMine: page.isMine, changed: learnt });
  const wishes = wishesOf({ door, words });
  const bulk = many({ page, box, words, whose, wishes, suggestions, go, may });
  let shown = {};
  attribute();

  function attribute() {
    page.attribute({ isOwn: whose.isOwn, toneOf: (id) => byOf(id)?.tone ?? null });
  }

  function suggestions() {
    return suggestionsIn(page.state().doc);
  }

  /** Whose a suggestion is; of one's own that the house has not heard of yet, oneself. */
  function byOf(id) {
    const by = whose.of(id);
    return by && { ...company.named(by.author), ...by };
  }

  /** More is known of whose they are: names may be missing still. */
  function learnt() {
    company.know(suggestions().flatMap(({ id }) => whose.of(id)?.author ?? []));
    changed();
  }

  function changed() {
    attribute();
    shown = {};
    draw();
  }

  /** After each change of the page; where nothing is different nothing is built. */
  function draw() {
    const state = page.state();
    const here = suggestionHere(state);
    if (shown.doc === state.doc && shown.here === here && shown.may === may()) {
      return;
    }
    const all = suggestions();
    const isSame = shown.here === here && shown.may === may() && isAsBefore(shown.all, all);
    shown = { doc: state.doc, here, may: may(), all };
    if (isSame) {
      return; // they may have moved; the margin hears of that by itself
    }
    whose.look(all.map(({ id }) => id));
    bulk.draw(all);
    tell("decem:cards", { cards: all.map((one) => ({ key: one.id, from: one.from, isActive: one.id === here, element: card(one, here) })) });
  }

  function card(suggestion, here) {
    const known = byOf(suggestion.id);
    const by = known?.name ? known : { name: words.somebody, initials: "…", tone: 1, own: whose.isOwn(suggestion.id) };
    return cardOf(suggestion, { by, words, isHere: suggestion.id === here, may: may(), acts: { pick, resolve, discuss } });
  }

  function pick(id) {
    const one = suggestions().find((each) => each.id === id);
    if (one && suggestionHere(page.state()) !== id) {
      go(one);
    }
  }

  /** The caret goes there, and the page with it. */
  function go({ from }) {
    const { view } = page;
    const { doc, tr } = view.state;
    view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(Math.min(from + 1, doc.content.size)))).scrollIntoView());
  }

  /** Whoever pressed a button of a card goes on in the text: the card is gone. */
  async function resolve(verdict, ids) {
    await wishes.resolve(verdict, ids);
    page.view.focus();
  }

  /** A comment on the words of the suggestion. */
  function discuss(id) {
    const { view } = page;
    const one = suggestions().find((each) => each.id === id);
    if (one) {
      const { doc, tr } = view.state;
      view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(one.from), doc.resolve(one.to))));
      tell("decem:comment-wanted", {});
    }
  }

  return { draw, named: changed, acts: bulk.acts };
}
