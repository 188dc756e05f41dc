// The browser's schema, made from the one file that the server reads too. Here is only what the file cannot say: how a node looks and
// how it is recognised in what is pasted.
import { Schema } from "prosemirror-model";
import { specFrom } from "../../../../document/src/main/js/spec.js";
import source from "../../../../document/src/main/resources/decem/document/schema.json";

const LEVELS = [1, 2, 3, 4, 5, 6];

const looks = {
  paragraph: { toDOM: (node) => ["p", block(node), 0], parseDOM: [{ tag: "p" }] },
  heading: {
    toDOM: (node) => [`h${Math.min(node.attrs.level + 1, 6)}`, block(node, { "data-level": node.attrs.level }), 0],
    parseDOM: LEVELS.map((level) => ({ tag: `h${level}`, getAttrs: (dom) => ({ level: Number(dom.getAttribute("data-level")) || level }) })),
  },
  bullet_list: { toDOM: (node) => ["ul", block(node), 0], parseDOM: [{ tag: "ul" }] },
  ordered_list: {
    toDOM: (node) => ["ol", block(node, { start: node.attrs.order, class: `list--${node.attrs.style}` }), 0],
    parseDOM: [{ tag: "ol", getAttrs: counted }],
  },
  list_item: { toDOM: (node) => ["li", block(node), 0], parseDOM: [{ tag: "li" }] },
  blockquote: { toDOM: (node) => ["blockquote", block(node), 0], parseDOM: [{ tag: "blockquote" }] },
  recommendation: { toDOM: (node) => ["div", block(node, { class: "rec" }), 0], parseDOM: [{ tag: "div.rec" }] },
  table: { toDOM: (node) => ["table", block(node), ["tbody", 0]], parseDOM: [{ tag: "table" }] },
  table_row: { toDOM: (node) => ["tr", block(node), 0], parseDOM: [{ tag: "tr" }] },
  table_cell: { toDOM: (node) => ["td", cell(node), 0], parseDOM: [{ tag: "td", getAttrs: spans }] },
  table_header: {
    toDOM: (node) => ["th", cell(node, { scope: "col" }), 0],
    parseDOM: [{ tag: "th", getAttrs: spans }],
  },
  figure: { toDOM: figure, parseDOM: [{ tag: "figure", getAttrs: pictured, contentElement: "figcaption" }] },
  page_break: { toDOM: (node) => ["hr", block(node, { class: "page-break" })], parseDOM: [{ tag: "hr" }] },
  footnote: { toDOM: (node) => ["span", block(node, { class: "fn" }), 0], parseDOM: [{ tag: "span.fn" }] },
  hard_break: { toDOM: () => ["br"], parseDOM: [{ tag: "br" }] },
};

const marks = {
  link: {
    toDOM: (mark) => ["a", { href: mark.attrs.href, rel: "noopener" }, 0],
    parseDOM: [{ tag: "a[href]", getAttrs: safeLink }],
  },
  strong: { toDOM: () => ["strong", 0], parseDOM: [{ tag: "strong" }, { tag: "b" }, { style: "font-weight=bold" }] },
  em: { toDOM: () => ["em", 0], parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }] },
  underline: { toDOM: () => ["u", 0], parseDOM: [{ tag: "u" }] },
  superscript: { toDOM: () => ["sup", 0], parseDOM: [{ tag: "sup" }] },
  subscript: { toDOM: () => ["sub", 0], parseDOM: [{ tag: "sub" }] },
  insertion: { toDOM: suggested("ins") },
  deletion: { toDOM: suggested("del") },
  modification: { toDOM: suggested("span") },
};

/** Around a whole block the element has no box of its own: a row must lie in its table. */
function suggested(tag) {
  return ({ attrs }, isInline) => [tag, { class: isInline ? "suggested" : "suggested-whole", "data-suggestion": attrs.id }, 0];
}

/** Makes the schema; every attribute is validated by the rule of the shared file, pasted content included. */
export function makeSchema() {
  const spec = specFrom(source);
  return new Schema({ ...spec, nodes: dressed(spec.nodes, named(looks)), marks: dressed(spec.marks, marks) });
}

function dressed(specs, how) {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, { ...spec, ...how[name] }]));
}

/** What is cut and pasted keeps its name; a copy gets another as soon as it stands in the text. */
function named(how) {
  const known = (rule) => ({ ...rule, getAttrs: (dom) => attrsOf(dom, rule.getAttrs?.(dom)) });
  return Object.fromEntries(Object.entries(how).map(([name, { toDOM, parseDOM }]) => [name, { toDOM, parseDOM: parseDOM.map(known) }]));
}

function attrsOf(dom, attrs) {
  const id = dom.getAttribute("id") ?? "";
  return attrs === false || !id.startsWith("b-") ? attrs : { ...attrs, id: id.slice(2) };
}

function block(node, more = {}) {
  const { id, lang } = node.attrs;
  return { ...(id ? { id: `b-${id}` } : {}), ...(lang ? { lang } : {}), ...more };
}

function cell(node, more = {}) {
  const { colspan, rowspan } = node.attrs;
  return block(node, { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}), ...more });
}

const STYLES = { a: "alpha", i: "roman" };

function counted(dom) {
  const order = Number.parseInt(dom.getAttribute("start") ?? "1", 10);
  const [, shown] = (dom.getAttribute("class") ?? "").match(/list--(\w+)/) ?? [];
  return { order: order >= 0 ? order : 1, style: shown ?? STYLES[dom.getAttribute("type")] ?? "decimal" };
}

/** Only pictures of this paper: those of another are not among its own. */
function pictured(dom) {
  const picture = dom.querySelector("img");
  const [, sha256] = (picture?.getAttribute("src") ?? "").match(/\/([0-9a-f]{64})$/) ?? [];
  if (!sha256 || !picture.getAttribute("src").startsWith(pictures())) {
    return false;
  }
  return { src: `media:${sha256}`, alt: picture.getAttribute("alt") ?? "", width: Number.parseInt(picture.style.width, 10) || 100 };
}

function spans(dom) {
  return { colspan: Math.max(1, dom.colSpan || 1), rowspan: Math.max(1, dom.rowSpan || 1) };
}

/** Whether a text can hold this address. */
export function isLink(href) {
  const { pattern, length } = source.rules.href;
  return href.length <= length && new RegExp(pattern, "u").test(href);
}

function safeLink(dom) {
  const href = dom.getAttribute("href");
  return isLink(href) ? { href } : false;
}

function figure(node) {
  const { src, alt, width } = node.attrs;
  const picture = { src: `${pictures()}${src.slice("media:".length)}`, alt, style: `width: ${width}%` };
  return ["figure", block(node), ["img", picture], ["figcaption", 0]];
}

/** Where this paper's pictures are; written into the page by the server. */
function pictures() {
  return document.querySelector("[data-decem-editor]")?.dataset.pictures ?? "";
}
