// The toolbar is plain HTML in the page: each control names its command. One tab stop, arrows left and right inside, also across the lists, pressed states follow the caret.
import { modeOf, onlySuggests } from "./suggesting/mode.js";

export function toolbar(bar, view, named, acts) {
  const controls = [...bar.querySelectorAll("button[data-command], select[data-command]")];

  for (const control of controls) {
    const event = control.tagName === "SELECT" ? "change" : "click";
    control.addEventListener(event, () => run(nameOf(control)));
  }
  bar.addEventListener("keydown", move);
  roving(controls[0]);

  function run(name) {
    const act = acts[name] ?? named[name];
    act?.(view.state, view.dispatch, view);
    if (named[name] && !view.dom.contains(document.activeElement)) {
      view.focus(); // unless the act opened a note, which then has the caret
    }
  }

  function roving(current) {
    for (const control of controls) {
      control.tabIndex = control === current ? 0 : -1;
    }
  }

  function move(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = controls.indexOf(document.activeElement);
    if (event.key === "Escape") {
      view.focus();
    } else if (step && at >= 0) {
      event.preventDefault();
      focus((at + step + controls.length) % controls.length);
    }
  }

  function focus(index) {
    roving(controls[index]);
    controls[index].focus();
  }

  function draw() {
    const { state } = view;
    for (const control of controls) {
      const { command } = control.dataset;
      const mark = state.schema.marks[command];
      if (mark) {
        control.setAttribute("aria-pressed", String(isOn(state, mark)));
      }
      if (command === "block") {
        control.value = blockOf(state);
      }
      if (command === "mode") {
        showMode(control, state);
      }
      if (control.dataset.inside) {
        name(control, control.dataset[isInside(state, control.dataset.inside) ? "there" : "elsewhere"]);
      }
    }
  }

  /** To the control of a command, else to the first. */
  function focusOn(command) {
    focus(Math.max(0, controls.findIndex((control) => control.dataset.command === command)));
  }

  return { draw, focus: focusOn };
}

/** Whoever may only suggest is not offered to edit. */
function showMode(control, state) {
  control.value = modeOf(state);
  control.querySelectorAll("option[value=edit]").forEach((option) => (option.disabled = onlySuggests(state)));
}

/** The chosen kind of block is a command; the modes have theirs. */
function nameOf({ tagName, value, dataset: { command } }) {
  if (tagName !== "SELECT") {
    return command;
  }
  return command === "mode" ? `mode_${value}` : value;
}

/** What a control is called where it does something else inside a kind of block than elsewhere. */
function name(control, words) {
  control.title = words;
  control.setAttribute("aria-label", words);
}

export function isInside({ selection }, type) {
  const { $from, node } = selection;
  const depths = Array.from({ length: $from.depth + 1 }, (_, depth) => depth);
  return node?.type.name === type || depths.some((depth) => $from.node(depth).type.name === type);
}

function isOn({ selection, storedMarks, doc }, mark) {
  const { from, to, $from, empty } = selection;
  return empty ? Boolean(mark.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, mark);
}

function blockOf({ selection }) {
  const { parent } = selection.$from;
  return parent.type.name === "heading" ? `heading${parent.attrs.level}` : "paragraph";
}
