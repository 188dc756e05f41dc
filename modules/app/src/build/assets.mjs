// Puts the style sheet, the scripts, the fonts with their licences and the user guide where the WAR takes them from.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const target = "target/assets/decem-assets";
const fonts = {
  "serif": ["source-serif-4", "latin-opsz-normal"],
  "serif-italic": ["source-serif-4", "latin-opsz-italic"],
  "serif-ext": ["source-serif-4", "latin-ext-wght-normal"],
  "serif-ext-italic": ["source-serif-4", "latin-ext-wght-italic"],
  "sans": ["source-sans-3", "latin-wght-normal"],
  "sans-italic": ["source-sans-3", "latin-wght-italic"],
  "sans-ext": ["source-sans-3", "latin-ext-wght-normal"],
};

function fetchPackages() {
  const lock = readFileSync("package-lock.json", "utf8");
  const stamp = "node_modules/.fetched";
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { stdio: "inherit" });
  writeFileSync(stamp, lock);
}

function copyFonts() {
  mkdirSync(`${target}/fonts`, { recursive: true });
  for (const [name, [family, cut]] of Object.entries(fonts)) {
    copyFileSync(`node_modules/@fontsource-variable/${family}/files/${family}-${cut}.woff2`, `${target}/fonts/${name}.woff2`);
  }
  for (const family of ["source-serif-4", "source-sans-3"]) {
    copyFileSync(`node_modules/@fontsource-variable/${family}/LICENSE`, `${target}/fonts/LICENSE-${family}.txt`);
  }
}

async function bundle() {
  const { build } = await import("esbuild");
  await build({
    entryPoints: { look: "src/main/css/look.css", shell: "src/main/js/shell.js" },
    outdir: target,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022"],
    external: ["fonts/*"],
    legalComments: "none",
    logLevel: "warning",
  });
}

async function guide() {
  const { writeGuide } = await import("./guide.mjs");
  writeGuide("target/guide/decem/app/guide");
}

fetchPackages();
copyFonts();
await bundle();
await guide();
