// The text in the page, with its outline and its tools.
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { actsOf } from "./acts.js";
import { commands } from "./commands.js";
import { composing } from "./composing.js";
import { Footnote } from "./footnote.js";
import { outline } from "./outline.js";
import { goTo } from "./paragraphs.js";
import { part } from "./part.js";
import { pluginsOf } from "./plugins.js";
import { makeSchema } from "./schema.js";
import { tell } from "./tell.js";
import { toolbar } from "./toolbar.js";

const UNSEEN = 100;

const schema = makeSchema();
const named = commands(schema);

/**
 * `on` is told what happens here: written() the text was changed, moved() the caret was, heard(news) the house had something to say, drawn()
 * the page shows something else.
 */
export function openEditor(place, text, on) {
  const words = place.dataset;
  const acts = actsOf(words, named);
  const holds = composing(place);
  let editable = words.mode === "edit";
  const refused = (why) => tell("decem:say", { text: words[`refused${why[0].toUpperCase()}${why.slice(1)}`] ?? words.refusedContent });
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: schema.nodeFromJSON(text.doc),
      plugins: pluginsOf({ schema, named, acts, words, text: { ...text, client: crypto.randomUUID() }, refused }),
    }),
    editable: () => editable,
    nodeViews: { footnote: (node, outer, getPos) => new Footnote(node, outer, getPos, words) },
    attributes: () => ({
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": words.label,
      "aria-readonly": String(!editable),
    }),
    dispatchTransaction,
  });
  const page = {
    view,
    acts,
    state: () => view.state,
    show,
    put,
    soon: atNextPicture,
    holds: (commit) => holds(view.state, commit),
    newClient: () => crypto.randomUUID(),
    /** Whether the text takes anything now; to those who only read it never does. */
    open(isOpen) {
      editable = isOpen && words.mode === "edit";
      view.setProps({});
    },
  };
  page.outline = outline(part("outline"), view, (pos) => goTo(view, pos));
  page.toolbar = toolbar(part("tools"), view, named, acts);
  acts.bind(page);
  draw();

  function dispatchTransaction(transaction) {
    const { doc } = view.state;
    view.updateState(view.state.apply(transaction));
    if (view.state.doc !== doc) {
      on.written();
    } else if (transaction.selectionSet) {
      on.moved();
    }
    draw();
    on.drawn();
  }

  /** What the house had to say. Whoever writes in the text or in a note of it goes on there, even if that note is gone. */
  function show(state, news) {
    const isWriting = place.contains(document.activeElement);
    view.updateState(state);
    if (isWriting && !place.contains(document.activeElement)) {
      view.focus();
    }
    draw();
    on.heard(news);
    on.drawn();
  }

  /** Something of mine that was not typed. */
  function put(state) {
    view.updateState(state);
    on.written();
    draw();
    on.drawn();
  }

  function draw() {
    page.outline?.draw();
    page.toolbar?.draw();
  }

  return page;
}

/** Before the next picture; soon, where none is drawn because nobody looks. */
function atNextPicture(act) {
  let done = false;
  const once = () => {
    if (!done) {
      done = true;
      act();
    }
  };
  requestAnimationFrame(once);
  setTimeout(once, UNSEEN);
}
