// What comes carries the mark of an insertion: words and notes each, blocks as a whole, and the two sides of a boundary.
import { Fragment, Slice } from "prosemirror-model";
import { BOUNDARY, withoutSuggestions } from "./marks.js";

/** `known` are the ids that stand in the text already: no block that comes may have one of them. */
export function coming(schema, id, { newId, known }) {
  const mark = schema.mark("insertion", { id });

  const letter = () => schema.text(BOUNDARY, [mark]);

  const fresh = ({ attrs }, always) => ("id" in attrs && (always || known.has(attrs.id)) ? { ...attrs, id: newId() } : attrs);

  /** Whatever stands in a row of words; the words of a note are marked as well. */
  function inline(node) {
    const marks = mark.addToSet(withoutSuggestions(node.marks));
    return node.isText ? node.mark(marks) : node.type.create(fresh(node), each(node.content, inline), marks);
  }

  function renamed(node) {
    return node.isText ? node : node.type.create(fresh(node), each(node.content, renamed), node.marks);
  }

  const block = (node) => renamed(node).mark([mark]);

  /** A piece of a text that is open at both ends: with what it is put into it makes new blocks. */
  function opened({ content, openStart, openEnd }, $at) {
    return new Slice(spine(content, openStart, openEnd, $at), openStart, openEnd);
  }

  function spine({ content: nodes }, openStart, openEnd, $at) {
    return Fragment.from(
      nodes.map((node, i) => {
        const isFirst = i === 0 && openStart > 0;
        const isLast = i === nodes.length - 1 && openEnd > 0;
        if (!isFirst && !isLast) {
          return block(node);
        }
        const marks = isLast ? $at.node($at.depth - openEnd + 1).marks : node.marks;
        const content = node.inlineContent
          ? Fragment.from([...(isLast ? [letter()] : []), ...node.children.map(inline), ...(isFirst ? [letter()] : [])])
          : spine(node.content, isFirst ? openStart - 1 : 0, isLast ? openEnd - 1 : 0, $at);
        return node.type.create(isLast ? fresh(node, true) : node.attrs, content, marks);
      }),
    );
  }

  return { inline, block, renamed, opened };
}

const each = (fragment, make) => Fragment.from(fragment.content.map(make));
