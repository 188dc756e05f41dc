// The dialogs of the editor. Each is asked as often as one likes; what cannot be taken is said in it, and it stays open with what was typed.

/** `refuse` gives a sentence, or "" where what was typed can be taken; `take` comes once the dialog has closed. */
export function ask(dialog, { refuse, take }) {
  const [form] = dialog.getElementsByTagName("form");
  const fields = [...form.querySelectorAll("input")];
  const typed = () => fields.map((field) => (field.type === "file" ? field.files : field.value.trim()));
  form.reset();
  fields.forEach((field) => field.dispatchEvent(new Event("change", { bubbles: true })));
  say(dialog, "");
  form.onsubmit = (event) => {
    const sentence = event.submitter?.value === "take" ? refuse(...typed()) : "";
    say(dialog, sentence);
    if (sentence) {
      event.preventDefault();
      fields[0].focus();
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

function say(dialog, sentence) {
  const line = dialog.querySelector("[data-part=refusal]");
  line.textContent = sentence;
  line.hidden = !sentence;
  dialog.querySelector("input").setAttribute("aria-invalid", String(Boolean(sentence)));
}
