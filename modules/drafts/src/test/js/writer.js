// Somebody who writes with the editor's own collab.js, without a page.
import { history } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { hear, send } from "../../main/js/collab.js";
import { collaboration, heardOf } from "../../main/js/heard.js";
import { refused } from "../../main/js/rebuilt.js";

export class Writer {
  constructor(house, name) {
    Object.assign(this, { house, name, names: 0, news: [], lost: [] });
    const plugins = [history({ newGroupDelay: 0 }), ...collaboration({ client: this.newName(), n: house.n })];
    this.state = EditorState.create({ doc: house.doc, plugins });
  }

  newName() {
    this.names += 1;
    return `${this.name}.${this.names}`;
  }

  does(act) {
    this.state = this.state.apply(act(this.state.tr));
    return this;
  }

  types(words, pos) {
    return this.does((tr) => tr.insertText(words, pos));
  }

  sends() {
    const { state, commit } = send(this.state);
    this.state = state;
    return commit;
  }

  /** Sends, and hears whether it was refused; what was stored is heard like everybody's. */
  gives(commit = this.sends()) {
    const answer = this.house.take(commit);
    if (answer.code) {
      this.become(refused(this.state));
    }
    return answer;
  }

  hears(most = Number.POSITIVE_INFINITY) {
    for (let i = 0; i < most && heardOf(this.state).n < this.house.n; i += 1) {
      this.become(hear(this.state, this.house.log[heardOf(this.state).n]));
    }
    return this;
  }

  become({ state, news }) {
    this.state = state;
    this.news.push(news);
    this.lost.push(...news.lost);
  }
}
