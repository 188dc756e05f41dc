import { say } from "./toast.js";

/** A button with data-copy puts that text on the clipboard and says so. */
export function copyTexts(page) {
  page.addEventListener("click", async ({ target }) => {
    const button = target.closest?.("[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    say(page, `${button.dataset.copied} ${shortened(button.dataset.copy)}`);
  });
}

function shortened(text) {
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
}
