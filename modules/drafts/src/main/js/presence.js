// Who is here, in the paper's head: their rounds, each of which leads to where that person writes.
import { round } from "./round.js";

const SHOWN = 5;

/** `go` takes the handle of whoever was chosen; `announce` says aloud how many are here. */
export function presence(place, { go, announce }) {
  const texts = place.dataset;
  let drawn = "";
  let count = 1;

  function draw(others) {
    const key = JSON.stringify(others);
    if (key === drawn) {
      return;
    }
    drawn = key;
    const focused = place.contains(document.activeElement) ? document.activeElement.dataset.handle : null;
    place.replaceChildren(...others.slice(0, SHOWN).map(person), ...more(others.slice(SHOWN)));
    place.hidden = others.length === 0;
    place.querySelector(`[data-handle="${CSS.escape(focused ?? "")}"]`)?.focus();
    tellCount(others.length + 1);
  }

  function person(other) {
    const made = round(other, { tag: "button", label: texts.go.replace("{0}", other.name) });
    made.dataset.handle = other.handle;
    made.addEventListener("click", () => go(other.handle));
    return made;
  }

  function more(rest) {
    if (rest.length === 0) {
      return [];
    }
    const made = document.createElement("span");
    made.className = "more";
    made.textContent = `+${rest.length}`;
    made.title = rest.map(({ name }) => name).join(", ");
    return [made];
  }

  function tellCount(now) {
    if (now !== count) {
      count = now;
      announce(now === 1 ? texts.alone : texts.many.replace("{0}", now));
    }
  }

  return { draw };
}
