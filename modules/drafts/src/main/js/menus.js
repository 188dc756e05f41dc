// A button of the bar that opens a list of acts. Shown are only those that apply where the caret stands; arrows move, Escape goes back.

/** `applies` and `isOn` are asked by the name of an act, `run` is told the one that was chosen. */
export function openMenu(opener, list, { applies, isOn, run }) {
  const items = [...list.querySelectorAll("[data-act]")];
  for (const item of items) {
    item.hidden = !applies(item.dataset.act);
    item.tabIndex = -1;
    if (item.getAttribute("role") === "menuitemcheckbox") {
      item.setAttribute("aria-checked", String(Boolean(isOn(item.dataset.act))));
    }
  }
  const shown = items.filter((item) => !item.hidden);
  list.onkeydown = (event) => move(event, shown, list);
  list.onclick = ({ target }) => choose(target.closest("[data-act]"), list, run);
  list.ontoggle = ({ newState }) => opener.setAttribute("aria-expanded", String(newState === "open"));
  list.showPopover();
  placeUnder(opener, list);
  shown[0]?.focus();
}

function choose(item, list, run) {
  if (item) {
    list.hidePopover();
    run(item.dataset.act);
  }
}

const MOVES = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (at, count) => count - 1,
};

function move(event, shown, list) {
  if (event.key === "Tab") {
    list.hidePopover();
    return;
  }
  const next = MOVES[event.key]?.(shown.indexOf(event.target), shown.length);
  if (next !== undefined) {
    event.preventDefault();
    shown[next].focus();
  }
}

function placeUnder(opener, list) {
  const { left, bottom } = opener.getBoundingClientRect();
  const farthest = document.documentElement.clientWidth - list.offsetWidth - 8;
  list.style.left = `${Math.max(8, Math.min(left, farthest))}px`;
  list.style.top = `${bottom + 4}px`;
}
