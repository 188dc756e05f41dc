// Puts the editor into the page. Everything it needs to know stands in the page's data attributes; nothing is inline.
import { history } from "prosemirror-history";
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { EditorState } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { anchors, anchorsKey, listenToMargin, placed, placesOf, tell } from "./anchors.js";
import { showBehind } from "./behind.js";
import { blockIds } from "./block-ids.js";
import { commands, setLink } from "./commands.js";
import { load } from "./door.js";
import { Footnote } from "./footnote.js";
import { ask } from "./dialogs.js";
import { keys, saveByKey } from "./keys.js";
import { numbers } from "./numbers.js";
import { outline } from "./outline.js";
import { goTo, paragraphNumbered, referenceHere } from "./paragraphs.js";
import { insertPicture } from "./pictures.js";
import { saving } from "./saving.js";
import { isLink, makeSchema } from "./schema.js";
import { statusLine } from "./status.js";
import { toolbar } from "./toolbar.js";
import { showUnread, unread } from "./unread.js";
import { unsaved, unsavedKey } from "./unsaved.js";

const schema = makeSchema();
const named = commands(schema);
const part = (name) => document.querySelector(`[data-decem=${name}]`);

/** The page as it stands; another takes its place when somebody was faster. */
let shown = null;

async function mount(place) {
  const { address } = place.dataset;
  const status = statusLine(part("status"));
  const text = await load(address);
  if (text.outcome !== "loaded") {
    status.tell({ state: text.outcome });
    return;
  }
  const page = open(place, text, status);
  status.count(page.view.state.doc);
  status.tell({ state: "saved", n: text.n, at: text.at });
  if (place.dataset.mode === "edit") {
    saveByKey(document, () => shown.acts.save());
  }
  listenToMargin(page.view, () => unsavedKey.getState(page.view.state).base);
  tell("decem:text-ready", { commit: text.n });
  await showUnread(page.view, address);
}

function open(place, text, status) {
  const words = place.dataset;
  const acts = actsOf(place);
  const editable = words.mode === "edit";
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: schema.nodeFromJSON(text.doc),
      plugins: [
        ...keys(schema, named, acts),
        history(),
        tableEditing(),
        blockIds(),
        unsaved(text.n),
        numbers(words),
        anchors(),
        unread(words),
        gapCursor(),
        dropCursor(),
      ],
    }),
    editable: () => editable,
    nodeViews: { footnote: (node, outer, getPos) => new Footnote(node, outer, getPos, words) },
    attributes: {
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": words.label,
      "aria-readonly": String(!editable),
    },
    dispatchTransaction,
  });
  const page = { view, status, acts };
  page.saving = saving(view, words.address, told);
  page.outline = outline(part("outline"), view, (pos) => goTo(view, pos));
  page.toolbar = toolbar(part("tools"), view, named, acts);
  acts.bind(page);
  shown = page;
  draw();
  leaveWarning(page);

  function dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    if (transaction.docChanged) {
      page.saving.changed();
      status.count(view.state.doc);
      followAnchors(view);
    }
    draw();
  }

  function draw() {
    page.outline?.draw();
    page.toolbar?.draw();
  }

  function told(news) {
    status.tell(news);
    if (news.state === "saved" && news.n) {
      tell("decem:text-saved", { commit: news.n });
    }
    if (news.state === "behind") {
      behind(page, place, news);
    }
  }

  return page;
}

let followTimer = 0;

function followAnchors(view) {
  cancelAnimationFrame(followTimer);
  followTimer = requestAnimationFrame(() => {
    if (view.isDestroyed) {
      return;
    }
    tell("decem:anchors-moved", { places: placesOf(anchorsKey.getState(view.state).set) });
    placed(view);
  });
}

/** The saved text takes my text's place on the page; mine stays in the panel until I close it. */
function behind(page, place, news) {
  const saved = schema.nodeFromJSON(news.doc);
  showBehind(part("behind"), { mine: page.view.state.doc, saved, by: news.by, n: news.n }, () => {
    page.saving.stop();
    page.view.destroy();
    const fresh = open(place, { doc: news.doc, n: news.n }, page.status);
    page.status.tell({ state: "saved", n: news.n, at: news.at });
    listenToMargin(fresh.view, () => unsavedKey.getState(fresh.view.state).base);
    tell("decem:text-ready", { commit: news.n });
  });
}

/** Acts of the page that are more than a change of the text. */
function actsOf(place) {
  let page = null;
  return {
    bind: (made) => {
      page = made;
    },
    save: () => {
      page.saving.now();
      return true;
    },
    toolbar: () => {
      page.toolbar.focus();
      return true;
    },
    comment: () => {
      tell("decem:comment-wanted", {});
      return true;
    },
    link: () => askForLink(page, place.dataset),
    picture: () => askForPicture(page, place.dataset),
    reference: () => {
      const { reference, para } = place.dataset;
      navigator.clipboard.writeText(referenceHere(page.view, reference, para));
    },
    jump: () => askForParagraph(page, place.dataset),
  };
}

function askForLink(page, { linkRefused, linkNowhere }) {
  if (page.view.state.selection.empty) {
    tell("decem:say", { text: linkNowhere });
    return true;
  }
  ask(part("link-dialog"), {
    refuse: (href) => (href === "" || isLink(href) ? "" : linkRefused),
    take: (href) => setLink(schema, href)(page.view.state, page.view.dispatch),
  });
  return true;
}

function askForParagraph(page, { jumpRefused }) {
  ask(part("jump-dialog"), {
    refuse: (number) => (paragraphNumbered(page.view, number) ? "" : jumpRefused.replace("{0}", number)),
    take: (number) => goTo(page.view, paragraphNumbered(page.view, number).pos),
  });
}

function askForPicture(page, { pictures, pictureMissing, pictureRefused }) {
  ask(part("picture-dialog"), {
    refuse: (files) => (files.length > 0 ? "" : pictureMissing),
    take: async ([file], alt) => {
      if (!(await insertPicture(page.view, file, pictures, alt))) {
        tell("decem:say", { text: pictureRefused });
      }
    },
  });
}

function leaveWarning(page) {
  window.addEventListener("beforeunload", (event) => {
    if (page.saving.pending() && !page.view.isDestroyed) {
      event.preventDefault();
    }
  });
}

for (const place of document.querySelectorAll("[data-decem-editor]")) {
  mount(place);
}
