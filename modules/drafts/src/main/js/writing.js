// What helps to write well, gathered for the editor: its plugins and its acts. Each is a file of its own.
import { figureAt, figures } from "./figures.js";
import { askForFigure } from "./figure-dialog.js";
import { findInText, openFind } from "./find/panel.js";
import { openMenu } from "./menus.js";
import { numbersKey } from "./numbers.js";
import { part } from "./part.js";
import { mayWrite } from "./suggesting/may.js";
import { switches } from "./tables.js";

const wordsOf = () => part("writing").dataset;

/** They come before the keys of the editor, so that they are asked first. */
export function writingPlugins({ mode }) {
  const forWriters = mayWrite(mode) ? [figures(wordsOf(), askAboutFigure)] : [];
  return [...findInText(numberAt), ...forWriters];
}

/** The number of what begins at a place, where it has one. */
function numberAt({ state }, place) {
  return numbersKey.getState(state).counted.find(({ pos }) => pos === place)?.number ?? "";
}

/** `named` are the changes that a list may offer. */
export function writingActs(named) {
  return {
    table_list: (_state, _dispatch, view) => tableList(view, named),
    find: openFind(false),
    figure: (state, _dispatch, view) => figureAt(state) !== null && askAboutFigure(view),
  };
}

const askAboutFigure = (view) => askForFigure(view, wordsOf());

function tableList(view, named) {
  const on = switches(view.state);
  openMenu(document.querySelector("[data-command=table_list]"), part("table-list"), {
    applies: (name) => named[name](view.state),
    isOn: (name) => on[name],
    run: (name) => {
      named[name](view.state, view.dispatch, view);
      view.focus();
    },
  });
  return true;
}
