// The reading page of a version: jump to a paragraph by its number, and copy the reference of the place where the reader stands.

const text = document.querySelector("[data-decem=version-text]");
const jump = document.querySelector("[data-decem=jump]");
const copy = document.querySelector("[data-decem=version-tools] [data-at]");

/** The numbered paragraph at a place of the text: its own, else the last before it. */
function paragraphAt(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const own = element.closest("[data-no]");
  if (own) {
    return own;
  }
  const numbered = [...text.querySelectorAll("[data-no]")];
  const before = (one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return numbered.filter(before).at(-1) ?? null;
}

function standAt(node) {
  const number = text.contains(node) ? paragraphAt(node)?.dataset.no : null;
  if (number) {
    copy.dataset.copy = copy.dataset.at.replace("{n}", number);
  }
}

function show(paragraph) {
  paragraph.tabIndex = -1;
  paragraph.scrollIntoView({ block: "start" });
  paragraph.focus({ preventScroll: true });
  standAt(paragraph);
}

function jumpTo(event) {
  event.preventDefault();
  const field = jump.elements.number;
  const wanted = field.value.trim();
  const paragraph = wanted ? text.querySelector(`[data-no="${CSS.escape(wanted)}"]`) : null;
  field.setCustomValidity(paragraph ? "" : jump.dataset.missing);
  if (paragraph) {
    jump.closest("dialog").close();
    show(paragraph);
  } else {
    field.reportValidity();
  }
}

if (text && jump && copy) {
  jump.addEventListener("submit", jumpTo);
  jump.elements.number.addEventListener("input", () => jump.elements.number.setCustomValidity(""));
  document.addEventListener("selectionchange", () => {
    const place = document.getSelection().anchorNode;
    if (place) {
      standAt(place);
    }
  });
}
