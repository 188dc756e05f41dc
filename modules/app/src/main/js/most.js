/**
 * A field that can keep only so much takes whatever is pasted and says by how much it is too long; data-most says how much. Nothing is
 * cut off, and the server says the same.
 */
export function tellTooLong(page) {
  page.addEventListener("input", ({ target }) => {
    const most = Number(target.dataset?.most);
    if (most) show(page, target, target.value.length - most, most);
  });
}

function show(page, field, over, most) {
  const line = field.parentElement.querySelector(":scope > [data-too-long]") ?? made(page, field);
  const { lang } = page.documentElement;
  const words = page.querySelector("[data-toasts]").dataset.tooLong;
  const said = words.replace("{0}", over.toLocaleString(lang)).replace("{1}", most.toLocaleString(lang));
  line.textContent = over > 0 ? said : "";
}

function made(page, field) {
  const line = page.createElement("span");
  line.className = "error";
  line.setAttribute("role", "status");
  line.dataset.tooLong = "";
  field.after(line);
  return line;
}
