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
import { mayWrite } from "./suggesting/may.js";
import { modeOf, onlySuggests, setMode } from "./suggesting/mode.js";
import { redrawn } from "./suggesting/shown.js";
import { suggesting } from "./suggesting/suggesting.js";
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
  const suggestions = suggesting();
  let toneOf = () => null;
  const holds = composing(place);
  let editable = mayWrite(words.mode);
  const refused = (why) => tell("decem:say", { text: words[`refused${why[0].toUpperCase()}${why.slice(1)}`] ?? words.refusedContent });
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: schema.nodeFromJSON(text.doc),
      plugins: pluginsOf({ schema, named, acts, words, text: { ...text, client: crypto.randomUUID() }, refused, toneOf: (id) => toneOf(id) }),
    }),
    editable: () => editable,
    nodeViews: { footnote: (node, outer, getPos) => new Footnote(node, outer, getPos, words, suggestions) },
    attributes: (state) => ({
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": words.label,
      "aria-readonly": String(!editable || modeOf(state) === "read"),
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
    isMine: suggestions.isMade,
    own: suggestions.own,
    /** Whether the text takes anything now, and what the house lets one do; to those who only read it never opens. */
    open(isOpen, may) {
      editable = isOpen && mayWrite(words.mode);
      if (mayWrite(may) && onlySuggests(view.state) !== (may === "suggest")) {
        view.updateState(view.state.apply(setMode(view.state, { only: may === "suggest" })));
        draw();
      }
      view.setProps({});
    },
  };
  /** Whose suggestions are: `isOwn(id)` of whoever is here, `toneOf(id)` the number of its author's colour or null. */
  page.attribute = (whose) => {
    suggestions.know(whose.isOwn);
    toneOf = whose.toneOf;
    view.updateState(view.state.apply(redrawn(view.state)));
  };
  page.outline = outline(part("outline"), view, (pos) => goTo(view, pos));
  page.toolbar = toolbar(part("tools"), view, named, acts);
  acts.bind(page);
  draw();

  function dispatchTransaction(direct) {
    const transaction = suggestions.taken(view.state, direct);
    if (!transaction) {
      refused(modeOf(view.state) === "read" ? "reading" : "suggestion");
      view.updateState(view.state); // the browser may have changed what it shows
      return;
    }
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
