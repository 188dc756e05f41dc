// What was typed into a form and never arrived. It stays in this tab alone, until the next page: a form that was sent when the sign-in had
// ended gets it back, any other page means that it arrived or is not wanted. Secrets are not among it.
const place = "decem-typed";
const TYPED =
  "form[method=post] textarea[name], form[method=post] input[name]:is([type=text], [type=search], [type=email], [type=tel], [type=url], [type=number], :not([type])):not([autocomplete=one-time-code])";

export function keepTyped(page) {
  const notice = page.querySelector("[data-unsent]");
  if (notice && giveBack(page)) {
    notice.querySelector("[data-lost]").hidden = true;
    notice.querySelector("[data-found]").hidden = false;
  }
  sessionStorage.removeItem(place);
  let leaving = false;
  page.addEventListener("submit", ({ target }) => {
    leaving = target.getAttribute("action") === "/people/sign-out";
  });
  addEventListener("pagehide", () => leaving || keep(page));
}

function keep(page) {
  const fields = [...page.querySelectorAll(TYPED)].filter(({ value, defaultValue }) => value && value !== defaultValue);
  if (fields.length === 0) return;
  const typed = fields.map((field) => [field.form.id, field.name, field.value]);
  sessionStorage.setItem(place, JSON.stringify({ by: reader(page), at: address(page), typed }));
}

/** Only to whoever typed it, and only where it was typed. */
function giveBack(page) {
  const { by, at, typed } = JSON.parse(sessionStorage.getItem(place) ?? "{}");
  if (!by || by !== reader(page) || at !== address(page)) return false;
  const fields = [...page.querySelectorAll(TYPED)];
  for (const [form, name, value] of typed) {
    const field = fields.find((one) => one.form.id === form && one.name === name);
    if (field) field.value = value;
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return true;
}

const reader = (page) => page.querySelector("[data-me]")?.dataset.me;

function address(page) {
  const { pathname, searchParams } = new URL(page.location.href);
  searchParams.delete("unsent");
  return `${pathname}?${searchParams}`;
}
