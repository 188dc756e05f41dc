// Turns the user guide, docs/guide/<language>/*.md, into pieces of HTML and a list of its pages: the index first, then as it names them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { marked } from "marked";

const source = "../../docs/guide";

/** Links between pages of the guide become links between pages of the help. */
function linked(html) {
  return html.replaceAll(/href="(?:\.\/)?([a-z-]+)\.md(#[^"]*)?"/g, (_, page, place = "") => `href="/help/${page}${place}"`);
}

export function writeGuide(target) {
  for (const language of ["en", "fr"]) {
    const folder = `${source}/${language}`;
    const pages = existsSync(folder) ? inOrder(folder) : [];
    mkdirSync(`${target}/${language}`, { recursive: true });
    const list = pages.map((name) => writePage(`${folder}/${name}`, `${target}/${language}`, name.replace(/\.md$/, "")));
    writeFileSync(`${target}/${language}/pages.properties`, list.join(""));
  }
}

function inOrder(folder) {
  const index = readFileSync(`${folder}/index.md`, "utf8");
  const place = (name) => (name === "index.md" ? -1 : index.indexOf(`](${name})`));
  return readdirSync(folder).filter((name) => name.endsWith(".md")).sort((one, other) => place(one) - place(other));
}

function writePage(file, folder, page) {
  const text = readFileSync(file, "utf8");
  const [, title, body] = text.match(/^# (.+)\n([\s\S]*)$/);
  writeFileSync(`${folder}/${page}.html`, linked(marked.parse(body)));
  return `${page} = ${title}\n`;
}
