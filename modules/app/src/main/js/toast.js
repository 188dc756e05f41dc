const long = 5000;

/** Shows a sentence that needs no answer, and has it read aloud. */
export function say(page, text) {
  const place = page.querySelector("[data-toasts]");
  if (!place) return;
  const toast = page.createElement("div");
  toast.className = "toast";
  toast.textContent = text;
  place.replaceChildren(toast);
  setTimeout(() => toast.remove(), long);
}

/** Any script of any room may have a sentence shown by the event "decem:say". */
export function tellToasts(page) {
  page.addEventListener("decem:say", (event) => say(page, event.detail.text));
}
