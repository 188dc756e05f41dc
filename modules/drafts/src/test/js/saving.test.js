// Saving, with a door that answers as it is told. What is unsaved is never forgotten, what was acknowledged never sent again.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { EditorState } from "prosemirror-state";
import { Schema } from "prosemirror-model";
import { saving } from "../../main/js/saving.js";
import { unsaved, unsavedKey } from "../../main/js/unsaved.js";

const schema = new Schema({ nodes: { doc: { content: "p+" }, p: { content: "text*" }, text: {} } });
let posts;
let answers;
let view;
let told;

beforeEach(() => {
  posts = [];
  answers = [];
  told = [];
  globalThis.fetch = async (address, request) => {
    posts.push(JSON.parse(request.body));
    const { status, body } = answers.shift();
    if (status === 0) {
      throw new TypeError("cut");
    }
    return { ok: status === 200, status, json: async () => body };
  };
  view = {
    state: EditorState.create({ schema, plugins: [unsaved(7)] }),
    dispatch(transaction) {
      view.state = view.state.apply(transaction);
    },
  };
});

const type = (letters) => view.dispatch(view.state.tr.insertText(letters, 1));
const keeper = () => saving(view, "/text", (news) => told.push(news.state));
const pending = () => unsavedKey.getState(view.state).steps.length;

test("what was saved is not sent again", async () => {
  const saves = keeper();
  answers.push({ status: 200, body: { n: 8 } });
  type("a");
  await saves.now();
  await saves.now();
  assert.equal(posts.length, 1);
  assert.equal(posts[0].base, 7);
  assert.equal(pending(), 0);
  assert.equal(unsavedKey.getState(view.state).base, 8);
});

test("what is typed while a save is on its way waits for the next", async () => {
  const saves = keeper();
  answers.push({ status: 200, body: { n: 8 } }, { status: 200, body: { n: 9 } });
  type("a");
  const first = saves.now();
  type("b");
  await first;
  assert.equal(pending(), 1);
  await saves.now();
  saves.stop();
  assert.deepEqual(posts.map(({ base, seq }) => [base, seq]), [[7, 1], [8, 2]]);
});

test("a save whose answer was lost is sent again as it was", async () => {
  const saves = keeper();
  answers.push({ status: 0 }, { status: 200, body: { n: 8 } });
  type("a");
  await saves.now();
  saves.stop();
  assert.equal(told.at(-1), "away");
  assert.ok(saves.pending());
  type("b");
  await saves.now();
  saves.stop();
  assert.deepEqual(posts[0], posts[1]);
  assert.equal(pending(), 1);
});

test("a save behind the head keeps what was written and says so", async () => {
  const saves = keeper();
  answers.push({ status: 409, body: { n: 9, doc: {} } });
  type("a");
  await saves.now();
  assert.equal(told.at(-1), "behind");
  assert.equal(pending(), 1);
});

test("a refused save keeps what was written", async () => {
  const saves = keeper();
  answers.push({ status: 422, body: { code: "content" } });
  type("a");
  await saves.now();
  assert.equal(told.at(-1), "refused");
  assert.equal(pending(), 1);
});
