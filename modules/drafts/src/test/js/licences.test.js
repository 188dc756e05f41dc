// What is bundled is shipped with its licence.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";

const assets = "target/classes/META-INF/resources/drafts-assets";
const sources = "src/main/js";

/** The packages of a file and of the files that it imports. */
const imported = async (file = "main.js", seen = new Set()) => {
  seen.add(file);
  const text = await readFile(`${sources}/${file}`, "utf8");
  const names = [...text.matchAll(/from "([^"]+)"/g)].map((found) => found[1]);
  const found = new Set(names.filter((name) => !name.startsWith(".")));
  for (const name of names) {
    const next = name.startsWith(".") ? join(dirname(file), name) : file;
    if (!seen.has(next)) {
      (await imported(next, seen)).forEach((each) => found.add(each));
    }
  }
  return found;
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
