/**
 * A form that is on its way is not sent twice: its button shows the ring, and its verb in -ing where data-busy gives one.
 * A form with data-again may be sent as often as one likes (a download answers without a new page), and so may the form of a dialog,
 * which goes nowhere.
 */
export function holdBusyForms(page) {
  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.hasAttribute("data-again") || form.getAttribute("method") === "dialog") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    show(event.submitter);
  });
  addEventListener("pageshow", ({ persisted }) => persisted && release(page));
}

function show(button) {
  if (!button?.classList.contains("b")) return;
  button.setAttribute("aria-busy", "true");
  const words = button.querySelector("span");
  if (button.dataset.busy && words) words.textContent = button.dataset.busy;
}

function release(page) {
  for (const form of page.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  for (const button of page.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
}
