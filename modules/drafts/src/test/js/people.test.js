// Who is here, and what is said of it aloud.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { announcer } from "../../main/js/announce.js";
import { people } from "../../main/js/people.js";
import { Clock } from "./clock.js";

let clock;
let asked;
let crowd;
const names = [
  { handle: "me", name: "Law", initials: "LA", tone: 4, me: true },
  { handle: "h1", name: "Hydrology", initials: "HY", tone: 1, me: false },
  { handle: "h2", name: "Energy", initials: "EN", tone: 2, me: false },
];

beforeEach(async () => {
  clock = new Clock();
  asked = 0;
  const door = {
    authors: async () => {
      asked += 1;
      return { outcome: "named", authors: names };
    },
  };
  crowd = people({ door, world: clock, changed: () => {} });
  crowd.welcome({ me: { handle: "me", may: "edit" }, here: [{ client: "c1", author: "h1", may: "edit" }, { client: "c2", author: "me", may: "edit" }] });
  await clock.pass(0);
});

const shown = () => crowd.others().map(({ name }) => name);

test("the others are shown by name, I am not, and nobody twice", () => {
  crowd.joined({ client: "c3", author: "h2", may: "edit" });
  crowd.joined({ client: "c4", author: "h1", may: "edit" });
  assert.deepEqual(shown(), ["Energy", "Hydrology"]);
});

test("somebody with two windows is here until both are closed", () => {
  crowd.joined({ client: "c4", author: "h1", may: "edit" });
  crowd.left({ client: "c1", author: "h1" });
  assert.deepEqual(shown(), ["Hydrology"]);
  crowd.left({ client: "c4", author: "h1" });
  assert.deepEqual(shown(), []);
});

test("names are asked for once in a while, however many strangers come", async () => {
  for (let i = 0; i < 20; i += 1) {
    crowd.joined({ client: `x${i}`, author: `stranger${i}`, may: "read" });
  }
  assert.equal(asked, 1);
  await clock.pass(3_000);
  assert.equal(asked, 2, "for those who came meanwhile");
  await clock.pass(60_000);
  assert.equal(asked, 2);
});

test("without a line nobody is seen", () => {
  crowd.alone();
  assert.deepEqual(shown(), []);
});

test("a stranger has one of eight colours until their name is known", () => {
  const { tone } = crowd.named("k3v9q2");
  assert.ok(tone >= 1 && tone <= 8);
  assert.equal(crowd.named("k3v9q2").tone, tone);
  assert.equal(crowd.named("h2").tone, 2);
});

test("what is said aloud comes no faster than it can be heard, and what is overtaken is not said", async () => {
  const said = [];
  const region = { set textContent(sentence) { said.push(sentence); } };
  const say = announcer(region, clock);
  ["2 here", "3 here", "4 here", "3 here"].forEach(say);
  assert.deepEqual(said, ["2 here"]);
  await clock.pass(4_000);
  assert.deepEqual(said, ["2 here", "3 here"]);
});
