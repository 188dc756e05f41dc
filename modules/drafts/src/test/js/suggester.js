// Somebody who suggests with the editor's own plugins, without a page.
import { history } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { blockIds } from "../../main/js/block-ids.js";
import { collaboration } from "../../main/js/heard.js";
import { guard } from "../../main/js/guard.js";
import { modes } from "../../main/js/suggesting/mode.js";
import { shown } from "../../main/js/suggesting/shown.js";
import { suggesting } from "../../main/js/suggesting/suggesting.js";
import { tables } from "../../main/js/table-mending.js";

export class Suggester {
  constructor(document, { may = "suggest", isOwn = () => false, toneOf = () => null } = {}) {
    this.refused = [];
    this.suggestions = suggesting();
    this.suggestions.know(isOwn);
    const refuses = guard((why) => this.refused.push(why));
    const plugins = [history({ newGroupDelay: 0 }), tables(), blockIds(), refuses, modes({ may }), ...collaboration({ client: "me", n: 0 }), shown(toneOf)];
    this.state = EditorState.create({ doc: document, plugins });
  }

  /** Whether it was let in. */
  takes(direct) {
    const transaction = this.suggestions.taken(this.state, direct);
    if (!transaction) {
      this.refused.push("unsaid");
      return false;
    }
    const before = this.state;
    this.state = before.apply(transaction);
    return this.state !== before;
  }

  does(command) {
    return command(this.state, (change) => this.takes(change));
  }
}
