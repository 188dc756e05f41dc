// The dialog about a figure: what it shows, its caption, its width.
import { ask } from "./dialogs.js";
import { changeFigure, figureAt, isPlain } from "./figures.js";
import { part } from "./part.js";

const oneLine = (words) => words.replace(/\s*[\r\n]+\s*/g, " ");

/** Asks about the figure where the caret is. */
export function askForFigure(view, words) {
  const { node } = figureAt(view.state);
  const dialog = part("figure-dialog");
  const [alt, caption, width] = dialog.querySelectorAll("textarea, input");
  caption.disabled = !isPlain(node);
  dialog.querySelector("[data-part=has-notes]").hidden = isPlain(node);
  ask(dialog, {
    given: [node.attrs.alt, node.textContent, String(node.attrs.width)],
    refuse: (shows) => {
      if (shows.length > alt.dataset.most) {
        return words.altRefused;
      }
      return width.checkValidity() ? "" : { sentence: words.widthRefused, field: 2 };
    },
    take: (shows, says, wide) => {
      const said = caption.disabled ? null : oneLine(says);
      changeFigure(node.attrs.id, { alt: oneLine(shows), caption: said, width: Number(wide) })(view.state, view.dispatch);
    },
  });
  return true;
}
