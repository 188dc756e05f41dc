// Small builders: text only ever becomes text.

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      made.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== undefined && value !== null) {
      made.setAttribute(name, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function person({ name, initials, tone, away }, small = false) {
  const look = `who p${tone}${small ? " who--s" : ""}${away ? " who--away" : ""}`;
  return element("span", { class: look, role: "img", "aria-label": name, title: name }, initials);
}

export function body({ code, name }) {
  return element("abbr", { class: "who who--body", title: name }, code);
}

/** A sentence for a refusal, from the words that the page carries. */
export function sentence(words, { status, body: { code, over } }) {
  const key = { 0: "away", 401: "ended", 403: "forbidden" }[status] ?? code;
  const found = (key === "resolved" ? words.isResolved : words[camel(key)]) ?? words.failed;
  return found.replace("{0}", (over ?? 0).toLocaleString(document.documentElement.lang));
}

const camel = (key) => String(key).replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
