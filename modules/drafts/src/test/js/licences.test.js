// What is bundled is shipped with its licence.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

const assets = "target/classes/META-INF/resources/drafts-assets";
const sources = "src/main/js";

const imported = async () => {
  const files = (await readdir(sources)).filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(files.map((name) => readFile(`${sources}/${name}`, "utf8")));
  return new Set(texts.flatMap((text) => [...text.matchAll(/from "([a-z][^"./]*)"/g)].map((found) => found[1])));
};

test("every package that the editor imports is named with its licence beside the bundle", async () => {
  const licences = await readFile(`${assets}/editor.licences.txt`, "utf8");
  const names = await imported();
  assert.ok(names.size > 5, [...names].join());
  for (const name of names) {
    const at = licences.indexOf(`${name}\n`);
    assert.ok(at >= 0, name);
    assert.match(licences.slice(at, at + 400), /Copyright \(C\)[\s\S]*Permission is hereby granted/, name);
  }
});

test("the bundle says where its licences are", async () => {
  const bundle = await readFile(`${assets}/editor.js`, "utf8");
  assert.match(bundle.slice(0, 200), /editor\.licences\.txt/);
});
