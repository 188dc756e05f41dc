/** Light or dark at once, and remembered by the server in passing. */
export function switchTheme(page) {
  page.addEventListener("submit", (event) => {
    const form = event.target.closest?.("form[data-theme-form]");
    if (!form) return;
    event.preventDefault();
    const wanted = "other" in event.submitter.dataset ? other(page) : event.submitter.value;
    show(page, wanted);
    const body = new URLSearchParams({ value: wanted, back: "/" });
    fetch(form.action, { method: "POST", body, redirect: "manual" });
  });
}

function other(page) {
  const chosen = page.documentElement.dataset.theme;
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  return dark ? "light" : "dark";
}

function show(page, theme) {
  page.documentElement.dataset.theme = theme;
  for (const button of page.querySelectorAll("form[data-theme-form] [aria-pressed]")) {
    button.setAttribute("aria-pressed", String(button.value === theme));
  }
}
