// A person as a round with initials, in their colour; small where it stands in a line.
export function round({ name, initials, tone }, { tag = "span", small = false, label = name } = {}) {
  const made = document.createElement(tag);
  made.className = `who p${tone}${small ? " who--s" : ""}`;
  made.textContent = initials;
  made.title = name;
  made.setAttribute("aria-label", label);
  if (tag === "span") {
    made.setAttribute("role", "img");
  } else {
    made.type = "button";
  }
  return made;
}
