// Numbers of headings, paragraphs, recommendations and notes, counted as the reading page counts them and shown beside the words,
// never inside them.
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

export const numbersKey = new PluginKey("numbers");

/** One entry per numbered block: {pos, size, type, id, number, level, title}. */
export function count(doc) {
  const found = [];
  const heads = [0, 0, 0, 0, 0, 0];
  let paragraphs = 0;
  let recommendations = 0;
  let notes = 0;
  let part = "body";
  doc.forEach((node, pos) => {
    const kind = node.type.name;
    if (kind === "heading") {
      part = node.attrs.part;
      found.push({ pos, node, kind, number: headNumber(node, heads) });
    } else if (kind === "paragraph" && part === "body" && !node.attrs.unnumbered && node.content.size > 0) {
      found.push({ pos, node, kind, number: String((paragraphs += 1)) });
    } else if (kind === "recommendation") {
      found.push({ pos, node, kind, number: String((recommendations += 1)) });
    }
    node.descendants((inner, offset) => {
      if (inner.type.name === "footnote") {
        found.push({ pos: pos + 1 + offset, node: inner, kind: "footnote", number: String((notes += 1)) });
      }
    });
  });
  return found;
}

function headNumber(node, heads) {
  const { level, part, unnumbered } = node.attrs;
  if (unnumbered || part === "front") {
    return "";
  }
  if (part === "annex" && level === 1) {
    heads.annex = (heads.annex ?? 0) + 1;
    heads.fill(0);
    return String.fromCharCode(64 + heads.annex);
  }
  heads[level - 1] += 1;
  heads.fill(0, level);
  const numbers = heads.slice(part === "annex" ? 1 : 0, level).filter((number) => number > 0);
  const lead = part === "annex" && heads.annex ? [String.fromCharCode(64 + heads.annex)] : [];
  return [...lead, ...numbers].join(".");
}

export function numbers(words) {
  return new Plugin({
    key: numbersKey,
    state: {
      init: (_, state) => shown(state.doc, words),
      apply: (transaction, before) => (transaction.docChanged ? shown(transaction.doc, words) : before),
    },
    props: { decorations: (state) => numbersKey.getState(state).decorations },
  });
}

function shown(doc, words) {
  const counted = count(doc);
  const decorations = counted
    .filter((entry) => entry.number)
    .map((entry) => Decoration.node(entry.pos, entry.pos + entry.node.nodeSize, label(entry, words)));
  return { counted, decorations: DecorationSet.create(doc, decorations) };
}

function label({ kind, number }, words) {
  if (kind === "paragraph") {
    return { "data-pn": number };
  }
  if (kind === "recommendation") {
    return { "data-rec": `${words.recommendation} ${number}` };
  }
  return { "data-no": number };
}
