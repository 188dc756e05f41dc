/** On a narrow screen the paper shows one pane at a time; data-pane-to on a tab says which. */
export function switchPanes(page) {
  page.addEventListener("click", ({ target }) => {
    const tab = target.closest?.("[data-pane-to]");
    if (!tab) return;
    page.querySelector("[data-pane]").dataset.pane = tab.dataset.paneTo;
    for (const other of page.querySelectorAll("[data-pane-to]")) {
      other.setAttribute("aria-selected", String(other === tab));
    }
    page.dispatchEvent(new CustomEvent("decem:pane", { detail: { pane: tab.dataset.paneTo } }));
  });
}
