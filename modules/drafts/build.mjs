// Bundles the editor into the room's public assets; the schema is read from the document module, the one file both sides share.
// Beside it stand the licences of all that was bundled; a package without one stops the build.
import { readFile, writeFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";

const assets = "target/classes/META-INF/resources/drafts-assets";

const made = await build({
  entryPoints: { editor: "src/main/js/main.js", playback: "src/main/js/playback/main.js" },
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  banner: { js: "/* The licences of what is bundled here stand in editor.licences.txt */" },
  metafile: true,
  loader: { ".json": "json" },
  outdir: assets,
  logLevel: "warning",
});

const packages = new Set(
  Object.keys(made.metafile.inputs)
    .map((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1])
    .filter(Boolean),
);
const licences = await Promise.all(
  [...packages].sort().map(async (name) => `${name}\n\n${(await readFile(`node_modules/${name}/LICENSE`, "utf8")).trim()}\n`),
);
await writeFile(`${assets}/editor.licences.txt`, licences.join("\n\n"));

// As small as it can be, once and for all: the server sends it as it is.
const plain = await readFile(`${assets}/editor.js`);
const packed = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
await writeFile(`${assets}/editor.js.br`, packed);
