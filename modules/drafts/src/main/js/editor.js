// The text in the page, and what stands round it and follows it: the outline, the tools, the line at the foot, the margin.
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { actsOf } from "./acts.js";
import { anchorsKey, placed, placesOf, tell } from "./anchors.js";
import { commands } from "./commands.js";
import { Footnote } from "./footnote.js";
import { outline } from "./outline.js";
import { goTo } from "./paragraphs.js";
import { part } from "./part.js";
import { pluginsOf } from "./plugins.js";
import { saving } from "./saving.js";
import { makeSchema } from "./schema.js";
import { toolbar } from "./toolbar.js";

export const schema = makeSchema();
const named = commands(schema);

/** `told` hears how the text stands, with the page that it is about. */
export function open(place, text, status, told) {
  const words = place.dataset;
  const acts = actsOf(words, named);
  const editable = words.mode === "edit";
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: schema.nodeFromJSON(text.doc),
      plugins: pluginsOf({ schema, named, acts, words, n: text.n }),
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
  page.saving = saving(view, words.address, (news) => told(page, news));
  page.outline = outline(part("outline"), view, (pos) => goTo(view, pos));
  page.toolbar = toolbar(part("tools"), view, named, acts);
  acts.bind(page);
  draw();

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
