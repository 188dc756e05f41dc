// The schema of the shared file, ids of blocks, numbers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { EditorState } from "prosemirror-state";
import { blockIds } from "../../main/js/block-ids.js";
import { numbering } from "../../../../document/src/main/js/numbering.js";
import { build } from "esbuild";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";

// The schema imports JSON, which the bundler resolves; the test takes the same way.
const outfile = join(await mkdtemp(join(tmpdir(), "schema-")), "schema.mjs");
await build({ entryPoints: ["src/main/js/schema.js"], bundle: true, format: "esm", outfile, logLevel: "error" });
const { makeSchema } = await import(pathToFileURL(outfile));
const schema = makeSchema();
const doc = (...blocks) => schema.nodeFromJSON({ type: "doc", content: blocks });
const paragraph = (text, attrs = {}) => ({ type: "paragraph", attrs, content: text ? [{ type: "text", text }] : [] });
const heading = (level, text, attrs = {}) => ({ type: "heading", attrs: { level, ...attrs }, content: [{ type: "text", text }] });

test("a link that runs script is refused by the schema itself", () => {
  const bad = { type: "paragraph", content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:x" } }] }] };
  assert.throws(() => doc(bad).check(), RangeError);
});

test("a foreign picture is refused by the schema itself", () => {
  assert.throws(() => doc({ type: "figure", attrs: { src: "https://elsewhere.example/x.png" } }).check(), RangeError);
});

test("headings, paragraphs and recommendations are numbered through the paper", () => {
  const counted = numbering(
    doc(
      heading(1, "Letter", { part: "front" }),
      paragraph("Dear"),
      heading(1, "Analysis"),
      paragraph("One"),
      heading(2, "Detail"),
      paragraph("Two"),
      { type: "recommendation", content: [paragraph("Do")] },
      heading(1, "Chronology", { part: "annex" }),
    ),
  );
  assert.deepEqual(
    counted.filter(({ number }) => number).map(({ kind, number }) => [kind, number]),
    [["heading", "1"], ["paragraph", "1"], ["heading", "1.1"], ["paragraph", "2"], ["recommendation", "1"], ["heading", "A"]],
  );
});

test("the later copy of an id gets a new one", () => {
  const before = EditorState.create({ doc: doc(paragraph("ab", { id: "p1" })), plugins: [blockIds()] });
  const after = before.applyTransaction(before.tr.split(2)).state;
  const ids = [after.doc.child(0).attrs.id, after.doc.child(1).attrs.id];
  assert.equal(ids[0], "p1");
  assert.notEqual(ids[1], "p1");
  assert.ok(ids[1].length > 8);
});
