// HTML from word processors, brought to what a text can hold: paragraphs, headings, lists, quotations, tables, notes, and bold, italic,
// underlined, raised and lowered words. Styles become elements, everything else about looks goes.
import { gatherLists } from "./lists.js";
import { gatherNotes } from "./notes.js";
import { attribute, become, elements, styleOf, unwrap, words } from "./trees.js";

const GONE = "style, script, meta, link, title, xml, hr, img, del, [class~=msoDel], [class~=MsoCommentReference], [style*='mso-element:comment-list']";
const KEPT = { a: ["href"], td: ["colspan", "rowspan"], th: ["colspan", "rowspan"], ol: ["start", "type"], span: ["class"] };
const BLANK = /^[\s\u00a0]*$/;

/** `parse` makes a document of HTML; nothing in it runs or is fetched. */
export function cleaned(html, parse = (text) => new DOMParser().parseFromString(text, "text/html")) {
  const { body } = parse(withoutConditions(html));
  elements(body, GONE).forEach((one) => one.remove());
  gatherNotes(body);
  gatherLists(body);
  elements(body, "*").forEach(named);
  elements(body, "*").forEach(styled);
  elements(body, "*").forEach(bare);
  if (isFromWord(html)) {
    elements(body, "p").filter(isEmpty).forEach((one) => one.remove());
  }
  return body.innerHTML;
}

const isFromWord = (html) => /class="?Mso|mso-|urn:schemas-microsoft-com/.test(html);

/** Word says some things twice, once for readers that understand its conditions; comments are no text either. */
function withoutConditions(html) {
  return html
    .replace(/<!--\[if[\s\S]*?<!\[endif\]-->/g, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<!\[[^>]*>/g, "");
}

/** Elements of Word's own go, what they hold stays; paragraphs that are headings or quotations by their style become such. */
function named(element) {
  if (element.localName.includes(":") || element.localName === "font" || (element.localName === "a" && !leadsOut(element))) {
    unwrap(element);
  } else if (element.localName === "p") {
    block(element);
  }
}

const leadsOut = (link) => /^(https?:|mailto:)/.test(attribute(link, "href"));

function block(paragraph) {
  const kind = attribute(paragraph, "class");
  const level = styleOf(paragraph, "mso-outline-level");
  if (/^MsoTitle/.test(kind)) {
    become(paragraph, "h1");
  } else if (/^[1-6]$/.test(level)) {
    become(paragraph, `h${level}`);
  } else if (/Quote$/.test(kind)) {
    const quotation = become(paragraph, "blockquote");
    const inner = quotation.ownerDocument.createElement("p");
    inner.append(...quotation.childNodes);
    quotation.append(inner);
  }
}

const LOOKS = [
  ["strong", (element) => /^(bold|bolder|[6-9]00)$/.test(styleOf(element, "font-weight"))],
  ["em", (element) => styleOf(element, "font-style") === "italic"],
  ["sup", (element) => styleOf(element, "vertical-align") === "super"],
  ["sub", (element) => styleOf(element, "vertical-align") === "sub"],
  ["u", (element) => /underline/.test(styleOf(element, "text-decoration")) && !element.closest("a")],
];

/** Google wraps everything in a bold that is none; others say bold by a style. */
function styled(element) {
  if (element.localName === "b" && styleOf(element, "font-weight") === "normal") {
    unwrap(element);
  } else if (element.localName === "span" && attribute(element, "class") !== "fn") {
    spanned(element);
  }
}

function spanned(span) {
  if (styleOf(span, "mso-tab-count")) {
    span.textContent = " ";
  }
  for (const [name, applies] of LOOKS) {
    if (applies(span)) {
      const mark = span.ownerDocument.createElement(name);
      mark.append(...span.childNodes);
      span.append(mark);
    }
  }
  unwrap(span);
}

function bare(element) {
  const kept = KEPT[element.localName] ?? [];
  [...element.attributes].filter(({ name }) => !kept.includes(name)).forEach(({ name }) => element.removeAttribute(name));
}

function isEmpty(paragraph) {
  return BLANK.test(words(paragraph)) && !paragraph.querySelector("br, .fn") && !paragraph.closest("td, th, li");
}
