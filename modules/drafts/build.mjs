// Bundles the editor into the room's public assets; the schema is read from the document module, the one file both sides share.
import { build } from "esbuild";

const assets = "target/classes/META-INF/resources/drafts-assets";

await build({
  entryPoints: { editor: "src/main/js/main.js" },
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  legalComments: "linked",
  loader: { ".json": "json" },
  outdir: assets,
  logLevel: "warning",
});
