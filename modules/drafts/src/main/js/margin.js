// The text and the comments' margin speak by DOM events that carry ids and positions; they know nothing else of each other.
//   heard  decem:anchors         {places: [{anchor, from, to, commit}]}   where the words of comments are
//          decem:thread-picked   {anchor, scroll}                         the one that is looked at
//          decem:words-wanted    {again}                                  the words to comment on: those selected, or those chosen before
//          decem:words-done                                               nobody comments on them any more
//          decem:cards           {cards: [{key, from, isActive, element}]} what else stands beside its words, ready to be shown
//   told   decem:words           {from, to, commit, quote}                the answer, at once or when the house knows the words
//          decem:anchors-placed  {tops: [{anchor, top}]}                  how far down the page each stands
//          decem:anchors-gone                                             the words of some are no longer there
//          decem:text-ready      {commit}                                 a text is shown
import { anchorsKey, placesOf } from "./anchors.js";
import { suggestionsIn } from "./suggesting/list.js";
import { chooseSpot, leaveSpot, spotInHouse } from "./spot.js";
import { tell } from "./tell.js";

const APART = 100;
const AT_LEAST = 1_000;

/** Connects them; what is given back is called after each change of the page. */
export function joinMargin(view, world) {
  let count = 0;
  let wanted = false;
  let placing = false;
  let height = 0;
  let placedAt = 0;

  document.addEventListener("decem:anchors", ({ detail }) => {
    view.dispatch(view.state.tr.setMeta(anchorsKey, { places: detail.places }));
    count = placesOf(anchorsKey.getState(view.state).set).length;
    placed();
  });
  document.addEventListener("decem:thread-picked", ({ detail }) => {
    view.dispatch(view.state.tr.setMeta(anchorsKey, { active: detail.anchor }));
    if (detail.scroll) {
      show(detail.anchor);
    }
    placed();
  });
  document.addEventListener("decem:words-wanted", ({ detail }) => {
    if (!detail?.again) {
      view.dispatch(chooseSpot(view.state));
    }
    wanted = true;
    answer();
  });
  document.addEventListener("decem:words-done", () => {
    wanted = false;
    view.dispatch(leaveSpot(view.state));
  });

  function answer() {
    const words = wanted && spotInHouse(view.state);
    if (words) {
      wanted = false;
      tell("decem:words", words);
    }
  }

  function show(anchor) {
    const place = placesOf(anchorsKey.getState(view.state).set).find((one) => one.anchor === anchor);
    if (place) {
      view.domAtPos(place.from).node.parentElement?.scrollIntoView({ block: "center" });
    }
  }

  function placed() {
    height = view.dom.offsetHeight;
    placedAt = world.now();
    const origin = view.dom.getBoundingClientRect().top;
    const suggestions = suggestionsIn(view.state.doc).map(({ id, from }) => ({ anchor: id, from }));
    const tops = [...placesOf(anchorsKey.getState(view.state).set), ...suggestions].map(({ anchor, from }) => ({
      anchor,
      top: Math.round(view.coordsAtPos(from).top - origin),
    }));
    tell("decem:anchors-placed", { tops });
  }

  /** Most of what is typed moves no line; what is not seen to do so is looked at now and then. */
  function placeSoon() {
    if (!placing) {
      placing = true;
      world.after(APART, () => {
        placing = false;
        if (view.dom.offsetHeight !== height || world.now() - placedAt > AT_LEAST) {
          placed();
        }
      });
    }
  }

  function missing() {
    const now = placesOf(anchorsKey.getState(view.state).set).filter(({ from, to }) => from < to).length;
    if (now < count) {
      tell("decem:anchors-gone", {});
    }
    count = now;
  }

  return function changed() {
    answer();
    missing();
    placeSoon();
  };
}
