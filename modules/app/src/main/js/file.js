// The browser names its button for files in its own language. Here the field says it in the page's, and keeps the browser's behaviour.
export function nameFiles(page) {
  page.querySelectorAll(".pickfile").forEach((field) => field.classList.add("pickfile--told"));
  page.addEventListener("change", ({ target }) => {
    const said = target.closest?.(".pickfile")?.querySelector("[data-none]");
    if (!said) return;
    const names = [...target.files].map(({ name }) => name).join(", ");
    said.textContent = names || said.dataset.none;
  });
}
