// Small things that one does to trees of elements.

/** The elements that match, as they are now: the tree may change while one goes through them. */
export const elements = (root, selector) => [...root.querySelectorAll(selector)];

export const attribute = (element, name) => element.getAttribute(name) ?? "";

export const words = (element) => element.textContent ?? "";

/** A property of the element's own style, as it is written; "" where there is none. */
export function styleOf(element, property) {
  for (const declaration of attribute(element, "style").split(";")) {
    const [name, value = ""] = declaration.split(":");
    if (name.trim().toLowerCase() === property) {
      return value.trim().toLowerCase();
    }
  }
  return "";
}

export function unwrap(element) {
  element.replaceWith(...element.childNodes);
}

/** Puts an element of another name in its place, with all that it holds. */
export function become(element, name) {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
