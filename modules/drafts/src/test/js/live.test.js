// Pages and a house with a network between them that does its worst. At the end everybody has one text, and every commit stands in it once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { history } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { packagesOf } from "../../../../document/src/test/js/packages.js";
import { Clock } from "./clock.js";

packagesOf(import.meta.url);
const { schema } = await import("../../../../document/src/test/js/schema.js");
const { collaboration, heardOf, unconfirmed } = await import("../../main/js/heard.js");
const { line } = await import("../../main/js/line.js");
const { live } = await import("../../main/js/live.js");
const { House } = await import("./house.js");
const { Weather } = await import("./weather.js");

const MINUTE = 60_000;
const p = (id, words) => schema.node("paragraph", { id }, words ? [schema.text(words)] : []);
const paragraphs = (count) => schema.node("doc", null, Array.from({ length: count }, (_, i) => p(`p${i}`, `Paragraph ${i}.`)));

/** Somebody's page: an editor's state and the house at the other end of the line. */
class Page {
  constructor(weather, name) {
    const { ways, door } = weather.for(name);
    Object.assign(this, { name, names: 0, clock: weather.clock, told: [], lost: [], composes: false });
    const plugins = [history(), ...collaboration({ client: this.newClient(), n: weather.house.n })];
    this.editor = EditorState.create({ doc: weather.house.doc, plugins });
    const makeLine = (about) => line({ ...about, ways, world: weather.clock });
    this.live = live({ page: this, makeLine, door, world: weather.clock, build: weather.pageBuild, tell: (news) => this.told.push(news) });
    this.live.begin();
  }

  state = () => this.editor;
  show = (state, news) => {
    this.editor = state;
    this.lost.push(...news.flatMap((one) => one.lost));
  };
  soon = (act) => this.clock.after(16, act);
  holds = () => this.composes;
  newClient = () => `${this.name}.${(this.names += 1)}`;

  does(act) {
    this.editor = this.editor.apply(act(this.editor.tr));
    this.live.changed();
  }

  types(words, paragraph) {
    this.does((tr) => tr.insertText(words, placeIn(tr.doc, paragraph)));
  }

  words() {
    return this.editor.doc.textBetween(0, this.editor.doc.content.size, " ");
  }
}

function placeIn(doc, id) {
  let place = null;
  doc.descendants((node, pos) => {
    place = node.attrs.id === id ? pos + 1 : place;
  });
  return place;
}

function meeting({ pages = 1, blocks = 4, odds = {}, house: rules = {}, seed = 1 } = {}) {
  const clock = new Clock(seed);
  const house = new House(paragraphs(blocks), rules);
  const weather = new Weather(house, clock, odds);
  return { clock, house, weather, pages: Array.from({ length: pages }, (_, i) => new Page(weather, `w${i}`)) };
}

function agree(house, pages) {
  assert.equal(house.doubles(), 0);
  for (const page of pages) {
    assert.ok(page.live.isOpen(), page.name);
    assert.deepEqual(unconfirmed(page.state()), [], page.name);
    assert.deepEqual(page.state().doc.toJSON(), house.doc.toJSON(), page.name);
  }
}

/** How often each word stands in the text, of those that should stand there once. */
function notOnce(house, words) {
  const text = house.doc.textContent;
  return words.filter((word) => text.split(word).length !== 2);
}

test("what is typed goes out within a moment, and what is typed meanwhile goes together", async () => {
  const { clock, house, pages: [ada] } = meeting();
  await clock.pass(1_000);
  ada.types("a", "p0");
  await clock.pass(41);
  ada.types("b", "p0");
  ada.types("c", "p0");
  await clock.pass(1_000);
  assert.deepEqual(house.log.map(({ seq, steps }) => [seq, steps.length]), [[1, 1], [2, 2]]);
  agree(house, [ada]);
});

test("who may only suggest writes as well", async () => {
  const { clock, house, pages: [ada] } = meeting({ house: { may: "suggest" } });
  await clock.pass(1_000);
  ada.types("a", "p0");
  await clock.pass(1_000);
  assert.equal(house.n, 1);
  agree(house, [ada]);
});

test("typing without a pause does not wait for one", async () => {
  const { clock, house, pages: [ada] } = meeting();
  await clock.pass(1_000);
  for (let i = 0; i < 30; i += 1) {
    ada.types("x", "p0");
    await clock.pass(20);
  }
  assert.ok(house.n > 3, String(house.n));
});

test("a large paste does not fit into a frame and goes by the other door, once", async () => {
  const { clock, house, pages: [ada, ben] } = meeting({ pages: 2, odds: { lost: 0.3 } });
  await clock.pass(5_000);
  ada.does((tr) => tr.insert(0, p("big", "x".repeat(70_000))));
  await clock.pass(3 * MINUTE);
  agree(house, [ada, ben]);
  assert.equal(house.n, 1);
});

test("while the line is cut one types on; all of it arrives once when it is back", async () => {
  const { clock, house, weather, pages: [ada, ben] } = meeting({ pages: 2 });
  await clock.pass(1_000);
  Object.assign(weather, { cut: 1, lost: 1 });
  const words = [];
  for (let i = 0; i < 40; i += 1) {
    words.push(`(a${i})`);
    ada.types(words.at(-1), "p0");
    await clock.pass(3_000);
  }
  assert.ok(!ada.live.isOpen());
  weather.fair();
  await clock.pass(5 * MINUTE);
  agree(house, [ada, ben]);
  assert.deepEqual(notOnce(house, words), []);
});

test("where no socket can be had it goes by requests", async () => {
  const { clock, house, pages } = meeting({ pages: 3, odds: { blocked: true, lost: 0.1 } });
  await clock.pass(5_000);
  const words = await everybodyTypes(pages, clock, 20);
  await clock.pass(5 * MINUTE);
  agree(house, pages);
  assert.deepEqual(notOnce(house, words), []);
});

async function everybodyTypes(pages, clock, times) {
  const words = [];
  for (let i = 0; i < times; i += 1) {
    for (const page of pages) {
      words.push(`(${page.name}-${i})`);
      page.types(words.at(-1), `p${Math.floor(clock.random() * 4)}`);
      await clock.pass(clock.random() * 900);
    }
  }
  return words;
}

const STORMS = {
  "cuts": { cut: 0.02 },
  "frames that vanish": { swallow: 0.05 },
  "frames that come twice": { twice: 0.3 },
  "all of it": { cut: 0.01, swallow: 0.02, twice: 0.1, lost: 0.2 },
};

for (const [name, odds] of Object.entries(STORMS)) {
  for (const seed of [1, 2]) {
    test(`in a storm of ${name} nothing is lost and nothing doubled, run ${seed}`, async () => {
      const { clock, house, weather, pages } = meeting({ pages: 4, odds, seed });
      const words = await everybodyTypes(pages, clock, 40);
      weather.fair();
      await clock.pass(5 * MINUTE);
      agree(house, pages);
      assert.deepEqual(notOnce(house, words), []);
      assert.deepEqual(pages.flatMap(({ lost }) => lost), []);
    });
  }
}

test("whoever was away for longer than the house remembers loses nothing", async () => {
  const { clock, house, weather, pages: [ada, ben] } = meeting({ pages: 2, house: { window: 10 } });
  await clock.pass(1_000);
  ada.types("(sent)", "p1");
  await clock.pass(60);
  ada.live.stop();
  ada.types("(unsent)", "p1");
  const words = await everybodyTypes([ben], clock, 30);
  await clock.pass(1_000);
  ada.live.begin();
  weather.lost = 0.3;
  await clock.pass(MINUTE);
  weather.fair();
  await clock.pass(3 * MINUTE);
  agree(house, [ada, ben]);
  assert.deepEqual(notOnce(house, [...words, "(sent)", "(unsent)"]), []);
});

test("long writing on top of many missed commits is brought over them at once", async () => {
  const { clock, house, pages: [ada, ben] } = meeting({ pages: 2 });
  await clock.pass(1_000);
  ada.live.stop();
  for (let i = 0; i < 500; i += 1) {
    ada.types("y", "p1");
  }
  const words = await everybodyTypes([ben], clock, 60);
  ada.live.begin();
  await clock.pass(MINUTE);
  agree(house, [ada, ben]);
  assert.deepEqual(notOnce(house, words), []);
  assert.equal(house.doc.textContent.split("y").length, 501);
});

test("a commit that the house refuses is taken back here and told, and writing goes on", async () => {
  const { clock, house, pages: [ada, ben] } = meeting({ pages: 2 });
  house.refuses = ({ steps }) => (JSON.stringify(steps).includes("forbidden") ? "document.refused.content" : null);
  await clock.pass(1_000);
  ada.types("forbidden", "p1");
  await clock.pass(41);
  ada.types("(kept)", "p2");
  await clock.pass(MINUTE);
  agree(house, [ada, ben]);
  const [refusal] = ada.told.filter(({ t }) => t === "refused");
  assert.equal(refusal.code, "document.refused.content");
  assert.deepEqual(refusal.lost, [{ id: "p1", words: "forbiddenParagraph 1." }]);
  assert.deepEqual(notOnce(house, ["(kept)"]), []);
});

test("a commit that came too fast is given again after a while, and is no other", async () => {
  const { clock, house, pages: [ada] } = meeting();
  let times = 3;
  house.refuses = () => (times-- > 0 ? "too-fast" : null);
  await clock.pass(1_000);
  ada.types("(a)", "p0");
  await clock.pass(MINUTE);
  agree(house, [ada]);
  assert.equal(heardOf(ada.state()).client, "w0.1");
});

test("a page whose numbers the house does not know goes on under another name", async () => {
  const { clock, house, pages: [ada] } = meeting();
  house.refuses = ({ client }) => (client === "w0.1" ? "out-of-order" : null);
  await clock.pass(1_000);
  ada.types("(a)", "p0");
  await clock.pass(MINUTE);
  agree(house, [ada]);
  assert.deepEqual(notOnce(house, ["(a)"]), []);
  assert.deepEqual(ada.lost, []);
});

test("what was written too late, when the text was already fixed, is laid aside and not shown as part of it", async () => {
  const { clock, house, pages: [ada, ben] } = meeting({ pages: 2 });
  await clock.pass(1_000);
  house.refuses = () => "not-open";
  ada.types("(late)", "p0");
  await clock.pass(41);
  ada.types("(later)", "p0");
  house.state = "FROZEN";
  await clock.pass(MINUTE);
  agree(house, [ada, ben]);
  assert.equal(house.n, 0);
  const [aside] = ada.told.filter(({ t }) => t === "aside");
  assert.equal(aside.steps.length, 2);
  assert.equal(aside.steps.reduce((doc, step) => step.apply(doc).doc, aside.doc).textContent.slice(0, 13), "(later)(late)");
});

test("a page of another build writes nothing and says so; what was written stays with it", async () => {
  const { clock, house, weather } = meeting({ pages: 0 });
  Object.assign(weather, { pageBuild: "old", houseBuild: "new" });
  const ada = new Page(weather, "ada");
  ada.types("(a)", "p0");
  await clock.pass(MINUTE);
  assert.equal(house.n, 0);
  assert.deepEqual(ada.told.at(-1), { t: "line", state: "over", why: "renewed" });
  assert.equal(unconfirmed(ada.state()).length, 1);
});

test("others wait for a letter that is being composed, but not for ever", async () => {
  const { clock, house, pages: [ada, ben] } = meeting({ pages: 2 });
  await clock.pass(1_000);
  ada.composes = true;
  ben.types("(b)", "p0");
  await clock.pass(2_000);
  assert.equal(heardOf(ada.state()).n, 0);
  await clock.pass(5_000);
  assert.equal(heardOf(ada.state()).n, 1);
  agree(house, [ada, ben]);
});

test("who signs in as somebody else does not send what this page's author wrote", async () => {
  const { clock, house, weather, pages: [ada] } = meeting();
  await clock.pass(1_000);
  ada.live.stop();
  ada.types("(hers)", "p0");
  weather.handle = "another";
  ada.live.begin();
  await clock.pass(MINUTE);
  assert.equal(house.n, 0);
  assert.deepEqual(ada.told.at(-1), { t: "line", state: "over", why: "another" });
});
