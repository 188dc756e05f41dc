/** data-opens names a dialog to open; data-closes stands on what closes the one it is in. Focus returns by itself. */
export function openDialogs(page) {
  page.addEventListener("click", ({ target }) => {
    const opener = target.closest?.("[data-opens]");
    if (opener) page.getElementById(opener.dataset.opens)?.showModal();
    if (target.closest?.("[data-closes]")) target.closest("dialog").close();
  });
}
