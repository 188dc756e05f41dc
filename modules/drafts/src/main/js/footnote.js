// A note is written in place: its number opens a small editor under the line. What is written there are ordinary steps of the text. What
// others do to the paragraph meanwhile closes nothing: where the browser has to draw the note anew, it is open as it was.
import { EditorState, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { StepMap } from "prosemirror-transform";
import { keymap } from "prosemirror-keymap";
import { redo, undo } from "prosemirror-history";
import { baseKeymap } from "prosemirror-commands";
import { asKind, modeOf } from "./suggesting/mode.js";
import { suggested } from "./suggesting/suggested.js";

/** The note that was open when it had to be drawn anew, and where its caret was. */
let left = null;

export class Footnote {
  constructor(node, view, getPos, words, suggestions) {
    Object.assign(this, { node, outer: view, getPos, words, suggestions, inner: null });
    this.dom = document.createElement("sup");
    this.dom.className = "fn";
    this.dom.title = node.textContent;
  }

  selectNode() {
    this.dom.classList.add("ProseMirror-selectednode");
    if (!this.inner) {
      this.open();
    }
  }

  deselectNode() {
    this.dom.classList.remove("ProseMirror-selectednode");
    if (this.inner) {
      this.inner.destroy();
      this.inner = null;
      this.dom.textContent = "";
    }
  }

  open() {
    const place = document.createElement("span");
    place.className = "fn-editor";
    this.dom.append(place);
    this.inner = new EditorView(place, {
      state: EditorState.create({ doc: this.node, plugins: [keymap(this.keys()), keymap(baseKeymap)] }),
      dispatchTransaction: (transaction) => this.pass(transaction),
      attributes: { role: "textbox", "aria-label": this.words.footnote, "aria-multiline": "false" },
    });
    this.putCaret();
    this.inner.focus();
  }

  putCaret() {
    if (left && left.id === this.node.attrs.id) {
      const { doc, tr } = this.inner.state;
      const inside = (pos) => Math.min(pos, doc.content.size);
      this.inner.updateState(this.inner.state.apply(tr.setSelection(TextSelection.create(doc, inside(left.anchor), inside(left.head)))));
    }
    left = null;
  }

  keys() {
    return {
      "Mod-z": () => undo(this.outer.state, this.outer.dispatch),
      "Mod-y": () => redo(this.outer.state, this.outer.dispatch),
      Enter: () => this.leave(),
      Escape: () => this.leave(),
    };
  }

  leave() {
    this.outer.focus();
    return true;
  }

  /** What changed inside is the same change outside, shifted to where the note stands. */
  pass(direct) {
    const isToSuggest = !direct.getMeta("from outside") && modeOf(this.outer.state) === "suggest";
    const transaction = isToSuggest ? suggested(this.inner.state, direct, this.suggestions.own) : direct;
    if (!transaction) {
      this.inner.updateState(this.inner.state);
      return;
    }
    const { state, transactions } = this.inner.state.applyTransaction(transaction);
    this.inner.updateState(state);
    if (transaction.getMeta("from outside")) {
      return;
    }
    const change = isToSuggest ? asKind(this.outer.state.tr, "suggest") : this.outer.state.tr;
    const shift = StepMap.offset(this.getPos() + 1);
    for (const step of transactions.flatMap((one) => one.steps)) {
      change.step(step.map(shift));
    }
    if (change.docChanged) {
      this.outer.dispatch(change);
      this.agree();
    }
  }

  /** What the text did not let in does not stay here either. */
  agree() {
    const node = this.inner && this.outer.state.doc.nodeAt(this.getPos());
    if (node?.type === this.node.type) {
      this.follow(node);
    }
  }

  update(node) {
    if (!node.sameMarkup(this.node)) {
      return false;
    }
    this.node = node;
    this.dom.title = node.textContent;
    if (this.inner) {
      this.follow(node);
    }
    return true;
  }

  /** Takes over what changed outside, such as an undo, without telling it back. */
  follow(node) {
    const { state } = this.inner;
    const start = node.content.findDiffStart(state.doc.content);
    if (start === null) {
      return;
    }
    let { a, b } = node.content.findDiffEnd(state.doc.content);
    const overlap = start - Math.min(a, b);
    if (overlap > 0) {
      a += overlap;
      b += overlap;
    }
    this.inner.dispatch(state.tr.replace(start, b, node.slice(start, a)).setMeta("from outside", true));
  }

  destroy() {
    if (this.inner) {
      const { anchor, head } = this.inner.state.selection;
      left = { id: this.node.attrs.id, anchor, head };
      this.inner.destroy();
    }
  }

  stopEvent(event) {
    return Boolean(this.inner?.dom.contains(event.target));
  }

  ignoreMutation() {
    return true;
  }
}
