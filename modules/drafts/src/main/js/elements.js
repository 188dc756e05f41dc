// What the editor's scripts build beside the text. Words only ever become words.

export function made(tag, attributes = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== null && value !== false) {
      element.setAttribute(name, value);
    }
  }
  element.append(...inside.filter((each) => each !== null && each !== ""));
  return element;
}
