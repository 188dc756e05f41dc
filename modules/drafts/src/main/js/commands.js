// What the toolbar and the keys can do, by name.
import { setBlockType, toggleMark, wrapIn, lift } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { NodeSelection } from "prosemirror-state";
import { newId } from "./block-ids.js";
import { modeCommands } from "./suggesting/mode.js";
import { tableCommands } from "./tables.js";

export function commands(schema) {
  const { nodes, marks } = schema;
  return {
    undo,
    redo,
    strong: toggleMark(marks.strong),
    em: toggleMark(marks.em),
    superscript: exclusive(marks.superscript, marks.subscript),
    subscript: exclusive(marks.subscript, marks.superscript),
    bullet_list: wrapInList(nodes.bullet_list),
    ordered_list: wrapInList(nodes.ordered_list),
    deeper: sinkListItem(nodes.list_item),
    shallower: liftListItem(nodes.list_item),
    blockquote: wrapIn(nodes.blockquote),
    recommendation: wrapIn(nodes.recommendation),
    lift,
    paragraph: turnInto(nodes.paragraph),
    heading1: turnInto(nodes.heading, { level: 1 }),
    heading2: turnInto(nodes.heading, { level: 2 }),
    heading3: turnInto(nodes.heading, { level: 3 }),
    heading4: turnInto(nodes.heading, { level: 4 }),
    footnote: insertFootnote(nodes.footnote),
    ...tableCommands(schema),
    ...modeCommands,
  };
}

/** Makes the chosen blocks another kind of block; each remains the one that it is. */
export function turnInto(type, attrs = {}) {
  const applies = setBlockType(type, attrs);
  return (state, dispatch) => {
    if (!applies(state)) {
      return false;
    }
    if (dispatch) {
      const change = state.tr;
      for (const { $from, $to } of state.selection.ranges) {
        change.setBlockType($from.pos, $to.pos, type, ({ attrs: { id, lang, mark } }) => ({ id, lang, mark, ...attrs }));
      }
      dispatch(change.scrollIntoView());
    }
    return true;
  };
}

/** Superscript and subscript exclude each other in the schema; the other one goes first. */
function exclusive(mark, other) {
  return (state, dispatch) => {
    const { from, to } = state.selection;
    if (dispatch && state.doc.rangeHasMark(from, to, other)) {
      const change = state.tr.removeMark(from, to, other).addMark(from, to, mark.create());
      dispatch(change);
      return true;
    }
    return toggleMark(mark)(state, dispatch);
  };
}

function insertFootnote(type) {
  return (state, dispatch) => {
    const { $to } = state.selection;
    if (!$to.parent.inlineContent || $to.parent.type === type || !$to.parent.type.contentMatch.matchType(type)) {
      return false;
    }
    if (dispatch) {
      const change = state.tr.insert($to.pos, type.create({ id: newId() }));
      dispatch(change.setSelection(NodeSelection.create(change.doc, $to.pos)).scrollIntoView());
    }
    return true;
  };
}

/** Sets or takes away a link over the selection. */
export function setLink(schema, href) {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    if (empty) {
      return false;
    }
    if (dispatch) {
      const change = state.tr.removeMark(from, to, schema.marks.link);
      dispatch(href ? change.addMark(from, to, schema.marks.link.create({ href })) : change);
    }
    return true;
  };
}
