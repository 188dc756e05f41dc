// The outline beside the page: sections with their numbers, the one that holds the caret marked, and who else is in which; a click or Enter
// goes there.
import { numbersKey } from "./numbers.js";
import { round } from "./round.js";

const MOST = 3;

export function outline(list, view, go) {
  let drawn = [];
  let placed = "";

  function draw() {
    const headings = sections(view.state);
    const same = headings.length === drawn.length && headings.every(({ node }, i) => node === drawn[i].node);
    if (!same || headings.some(({ number }, i) => number !== drawn[i].number)) {
      redraw(headings);
    }
    drawn = headings;
    mark();
  }

  /** A row stays the same element while its heading does, so that nobody who stands on it loses their place. */
  function redraw(headings) {
    const rows = new Map([...list.children].map((row) => [row.dataset.block, row]));
    const wanted = headings.map(({ node, number }) => filled(rows.get(node.attrs.id) ?? row(node.attrs.id), node, number));
    wanted.forEach((one, i) => list.children[i] === one || list.insertBefore(one, list.children[i] ?? null));
    [...list.children].slice(wanted.length).forEach((one) => one.remove());
    placed = "";
  }

  function row(id) {
    const item = document.createElement("li");
    item.dataset.block = id;
    const link = document.createElement("a");
    link.href = `#b-${id}`;
    link.append(span("no"), span(""), span("at"));
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const there = sections(view.state).find(({ node }) => node.attrs.id === id);
      if (there) {
        go(there.pos);
      }
    });
    item.append(link);
    return item;
  }

  function filled(item, node, number) {
    item.className = `l${Math.min(node.attrs.level, 2)}`;
    const [numbered, words] = item.firstElementChild.children;
    numbered.textContent = number;
    words.textContent = node.textContent || "…";
    return item;
  }

  function mark() {
    const current = sectionAt(view.state.selection.from);
    for (const { firstElementChild: link, dataset } of list.children) {
      if (dataset.block === current) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    }
  }

  const sectionAt = (place) => drawn.filter(({ pos }) => pos <= place).at(-1)?.node.attrs.id;

  /** Shows where the others are: [{person, head}]. */
  function place(cursors) {
    const where = new Map();
    for (const { person, head } of cursors) {
      const section = sectionAt(head);
      where.set(section, [...(where.get(section) ?? []), person]);
    }
    const key = JSON.stringify([...where]);
    if (key !== placed) {
      placed = key;
      for (const { firstElementChild: link, dataset } of list.children) {
        link.children[2].replaceChildren(...(where.get(dataset.block) ?? []).slice(0, MOST).map((one) => round(one, { small: true })));
      }
    }
  }

  return { draw, place };
}

const sections = (state) => numbersKey.getState(state).counted.filter(({ kind, node }) => kind === "heading" && node.attrs.level <= 3);

function span(name) {
  const element = document.createElement("span");
  element.className = name;
  return element;
}
