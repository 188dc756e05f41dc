// Bundles the margins into the room's public assets.
import { build } from "esbuild";

await build({
  entryPoints: { margin: "src/main/js/margin.js", observations: "src/main/js/observations.js" },
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  outdir: "target/classes/META-INF/resources/comments-assets",
  logLevel: "warning",
});
