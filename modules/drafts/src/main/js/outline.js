// The outline beside the page: sections with their numbers, the one that holds the caret marked, a click or Enter goes there.
import { numbersKey } from "./numbers.js";

export function outline(list, view, go) {
  let drawn = null;

  function draw() {
    const { counted } = numbersKey.getState(view.state);
    if (counted !== drawn) {
      drawn = counted;
      list.replaceChildren(...counted.filter(({ kind, node }) => kind === "heading" && node.attrs.level <= 3).map(row));
    }
    mark(counted);
  }

  function row({ pos, node, number }) {
    const item = document.createElement("li");
    item.className = `l${Math.min(node.attrs.level, 2)}`;
    const link = document.createElement("a");
    link.href = `#b-${node.attrs.id}`;
    link.dataset.block = node.attrs.id;
    link.append(span("no", number), span("", node.textContent || "…"));
    link.addEventListener("click", (event) => {
      event.preventDefault();
      go(pos);
    });
    item.append(link);
    return item;
  }

  function mark(counted) {
    const here = view.state.selection.from;
    const current = counted.filter(({ kind, pos }) => kind === "heading" && pos <= here).at(-1)?.node.attrs.id;
    for (const link of list.querySelectorAll("a")) {
      if (link.dataset.block === current) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    }
  }

  return { draw };
}

function span(name, text) {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  return element;
}
