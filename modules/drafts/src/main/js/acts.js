// Acts of the page that are more than a change of the text: they ask something, or speak to other parts of the page.
import { isInTable } from "prosemirror-tables";
import { setLink } from "./commands.js";
import { ask } from "./dialogs.js";
import { goTo, paragraphNumbered, referenceHere } from "./paragraphs.js";
import { part } from "./part.js";
import { insertPicture } from "./pictures.js";
import { isLink } from "./schema.js";
import { tell } from "./tell.js";
import { writingActs } from "./writing.js";

export function actsOf(words, named) {
  let page = null;
  const writing = writingActs(named);
  return {
    ...writing,
    bind: (made) => {
      page = made;
    },
    toolbar: (state) => {
      page.toolbar.focus(isInTable(state) ? "table_list" : "");
      return true;
    },
    comment: () => {
      tell("decem:comment-wanted", {});
      return true;
    },
    link: () => askForLink(page, words),
    picture: (state, dispatch, view) => writing.figure(state, dispatch, view) || askForPicture(page, words),
    reference: () => {
      navigator.clipboard.writeText(referenceHere(page.view, words.reference, words.para));
    },
    jump: () => askForParagraph(page, words),
  };
}

function askForLink({ view }, { linkRefused, linkNowhere }) {
  if (view.state.selection.empty) {
    tell("decem:say", { text: linkNowhere });
    return true;
  }
  ask(part("link-dialog"), {
    refuse: (href) => (href === "" || isLink(href) ? "" : linkRefused),
    take: (href) => setLink(view.state.schema, href)(view.state, view.dispatch),
  });
  return true;
}

function askForParagraph({ view }, { jumpRefused }) {
  ask(part("jump-dialog"), {
    refuse: (number) => (paragraphNumbered(view, number) ? "" : jumpRefused.replace("{0}", number)),
    take: (number) => goTo(view, paragraphNumbered(view, number).pos),
  });
}

function askForPicture({ view }, { pictures, pictureMissing, pictureRefused }) {
  ask(part("picture-dialog"), {
    refuse: (files) => (files.length > 0 ? "" : pictureMissing),
    take: async ([file], alt) => {
      if (!(await insertPicture(view, file, pictures, alt))) {
        tell("decem:say", { text: pictureRefused });
      }
    },
  });
}
