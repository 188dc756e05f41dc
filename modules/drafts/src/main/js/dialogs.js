// The dialogs of the editor. Each is asked as often as one likes; what cannot be taken is said in it, and it stays open with what was typed.

/**
 * `refuse` gives a sentence, or "" where what was typed can be taken; {sentence, field} where it is not the first field that is wrong.
 * `take` comes once the dialog has closed. `given` is what stands in the fields to begin with.
 */
export function ask(dialog, { refuse, take, given = [] }) {
  const [form] = dialog.getElementsByTagName("form");
  const fields = [...form.querySelectorAll("input, textarea, select")];
  const typed = () => fields.map((field) => (field.type === "file" ? field.files : field.value.trim()));
  form.reset();
  given.forEach((value, i) => {
    fields[i].value = value;
  });
  for (const kind of ["input", "change"]) {
    fields.forEach((field) => field.dispatchEvent(new Event(kind, { bubbles: true })));
  }
  say(dialog, fields, "");
  form.onsubmit = (event) => {
    const refusal = event.submitter?.value === "take" ? refuse(...typed()) : "";
    if (say(dialog, fields, refusal)) {
      event.preventDefault();
    }
  };
  dialog.onclose = () => {
    if (dialog.returnValue === "take") {
      take(...typed());
    }
  };
  dialog.returnValue = "";
  dialog.showModal();
}

function say(dialog, fields, refusal) {
  const { sentence, field: wrong = 0 } = typeof refusal === "string" ? { sentence: refusal } : refusal;
  const line = dialog.querySelector("[data-part=refusal]");
  line.textContent = sentence;
  line.hidden = !sentence;
  fields.forEach((field, i) => field.setAttribute("aria-invalid", String(Boolean(sentence) && i === wrong)));
  if (sentence) {
    fields[wrong].focus();
  }
  return sentence;
}
