// Word writes lists as paragraphs with a sign of their own and says in a style how deep each is. Here they become lists.
import { attribute, elements, styleOf, words } from "./trees.js";

const ITEM = "mso-list";
const SIGN = "[style*='mso-list']";
const ROMAN = /^[ivxlc]+$/i;

export function gatherLists(body) {
  const holders = new Set(elements(body, "p").map((paragraph) => paragraph.parentNode));
  holders.forEach(gatherIn);
}

function gatherIn(holder) {
  let open = [];
  for (const child of [...holder.children]) {
    const depth = depthOf(child);
    if (depth > 0) {
      open = put(child, depth, open);
    } else if (open.length > 0 && goesOn(child)) {
      open.at(-1).list.lastElementChild.append(child);
    } else {
      open = [];
    }
  }
}

function depthOf(paragraph) {
  const [, level] = paragraph.localName === "p" ? (styleOf(paragraph, ITEM).match(/level(\d+)/) ?? []) : [];
  return Number(level ?? 0);
}

/** A paragraph of an item that has no sign of its own. */
const goesOn = (child) => child.localName === "p" && /^MsoList/.test(attribute(child, "class"));

/** Puts a paragraph as an item where it belongs; `open` are the lists that are being written, the deepest last. */
function put(paragraph, depth, before) {
  const sign = signOf(paragraph);
  let open = before.filter((one) => one.depth <= depth);
  if (open.at(-1)?.depth === depth && open.at(-1).kind !== kindOf(sign, open.at(-1).kind)) {
    open = open.slice(0, -1);
  }
  if (open.at(-1)?.depth !== depth) {
    open = [...open, begin(paragraph, sign, depth, open.at(-1))];
  }
  const item = paragraph.ownerDocument.createElement("li");
  open.at(-1).list.append(item);
  item.append(paragraph);
  return open;
}

function begin(paragraph, sign, depth, above) {
  const kind = kindOf(sign);
  const list = paragraph.ownerDocument.createElement(kind === "ul" ? "ul" : "ol");
  if (kind !== "ul") {
    list.setAttribute("type", kind);
    list.setAttribute("start", startOf(sign, kind));
  }
  if (above) {
    above.list.lastElementChild.append(list);
  } else {
    paragraph.before(list);
  }
  return { list, depth, kind };
}

/** The sign before the words, which is no word of the text. */
function signOf(paragraph) {
  const signs = elements(paragraph, SIGN);
  const said = signs.map(words).join("").replace(/[\s\u00a0]/g, "");
  signs.forEach((one) => one.remove());
  return said.replace(/[().\]]/g, "");
}

/** Which list a sign begins: "i" may be a letter or a number; in a list of letters it is a letter. */
function kindOf(sign, going) {
  if (/^\d+$/.test(sign)) {
    return "1";
  }
  if (ROMAN.test(sign) && going !== "a") {
    return "i";
  }
  return /^[a-z]$/i.test(sign) && (sign !== "o" || going === "a") ? "a" : "ul";
}

function startOf(sign, kind) {
  if (kind === "1") {
    return sign;
  }
  return kind === "a" ? String(sign.toLowerCase().charCodeAt(0) - 96) : String(fromRoman(sign.toLowerCase()));
}

function fromRoman(sign) {
  const values = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  return [...sign].reduce((sum, letter, i) => {
    const value = values[letter];
    return value < (values[sign[i + 1]] ?? 0) ? sum - value : sum + value;
  }, 0);
}
