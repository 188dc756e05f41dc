import { Fragment } from "prosemirror-model"
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list"
import { EditorState, TextSelection } from "prosemirror-state"
import { CellSelection, addColumnAfter, addRowAfter, deleteColumn, deleteRow, mergeCells, splitCell } from "prosemirror-tables"
import { canJoin, canSplit, findWrapping, liftTarget } from "prosemirror-transform"
import { block, footnote, inline, marks, table, words } from "./documents.js"
import { schema } from "./schema.js"

const position = (tr, random) => random.between(0, tr.doc.content.size)

function range(tr, random, most) {
  const from = position(tr, random)
  return [from, Math.min(tr.doc.content.size, from + random.between(1, most))]
}

function textPosition(tr, random) {
  for (let i = 0; i < 40; i++) {
    const $pos = tr.doc.resolve(position(tr, random))
    if ($pos.parent.inlineContent) return $pos
  }
  return null
}

function nodesOf(tr, test) {
  const found = []
  tr.doc.descendants((node, pos) => void (test(node) && found.push({ node, pos })))
  return found
}

function onNode(tr, random, test, act) {
  const found = nodesOf(tr, test)
  if (found.length) act(random.pick(found))
}

function type(tr, random) {
  const $pos = textPosition(tr, random)
  if ($pos) tr.insert($pos.pos, schema.text(random.chance(0.7) ? random.pick("eèaos 😀") || "x" : words(random), $pos.marks()))
}

const remove = (tr, random) => tr.delete(...range(tr, random, random.chance(0.85) ? 12 : 120))
const removeRange = (tr, random) => tr.deleteRange(...range(tr, random, 60))
const mark = (tr, random) => tr.addMark(...range(tr, random, 80), marks(random)[0] ?? schema.mark("underline"))

function unmark(tr, random) {
  const name = random.pick(["strong", "em", "link", "underline", "superscript"])
  tr.removeMark(...range(tr, random, 80), random.chance(0.7) ? schema.marks[name] : null)
}

function split(tr, random) {
  const $pos = textPosition(tr, random)
  const depth = random.chance(0.7) ? 1 : 2
  if ($pos && canSplit(tr.doc, $pos.pos, depth)) tr.split($pos.pos, depth)
}

function join(tr, random) {
  const from = position(tr, random)
  for (let pos = from; pos < Math.min(from + 400, tr.doc.content.size); pos++) if (canJoin(tr.doc, pos)) return tr.join(pos)
}

function blockRange(tr, random) {
  const [from, to] = range(tr, random, 60)
  return tr.doc.resolve(from).blockRange(tr.doc.resolve(to))
}

function wrap(tr, random) {
  const around = blockRange(tr, random)
  const wrapping = around && findWrapping(around, schema.nodes[random.pick(["blockquote", "bullet_list", "ordered_list"])])
  if (wrapping) tr.wrap(around, wrapping)
}

function lift(tr, random) {
  const around = blockRange(tr, random)
  const target = around && liftTarget(around)
  if (target != null) tr.lift(around, target)
}

function blockType(tr, random) {
  const [from, to] = range(tr, random, 40)
  if (random.chance(0.5)) tr.setBlockType(from, to, schema.nodes.paragraph)
  else tr.setBlockType(from, to, schema.nodes.heading, (old) => ({ id: old.attrs.id, level: random.between(1, 6) }))
}

function attribute(tr, random) {
  const values = { mark: "M" + random.below(3), lang: random.pick(["", "fr"]), id: "n" + random.below(1e6) }
  const name = random.pick(Object.keys(values))
  onNode(tr, random, (node) => node.isBlock, ({ pos }) => tr.setNodeAttribute(pos, name, values[name]))
}

function widths(tr, random) {
  onNode(tr, random, (node) => "colwidth" in node.attrs, ({ pos }) =>
    tr.setNodeAttribute(pos, "colwidth", random.pick([null, [78], [78, null], [0, 120]])))
}

const documentAttribute = (tr, random) => tr.setDocAttribute("lang", random.pick(["en", "fr", "fr-BE"]))

function nodeMark(tr, random) {
  onNode(tr, random, (node) => node.isInline && !node.isText, ({ node, pos }) =>
    node.marks.length ? tr.removeNodeMark(pos, node.marks[0]) : tr.addNodeMark(pos, schema.mark("strong")))
}

function markup(tr, random) {
  onNode(tr, random, (node) => /_list$|^table_(cell|header)$/.test(node.type.name), ({ node, pos }) => {
    const other = { bullet_list: "ordered_list", ordered_list: "bullet_list", table_cell: "table_header", table_header: "table_cell" }
    tr.setNodeMarkup(pos, schema.nodes[other[node.type.name]], { ...node.attrs })
  })
}

function paste(tr, random) {
  const slice = tr.doc.slice(...range(tr, random, random.chance(0.9) ? 60 : 400))
  const [from, to] = range(tr, random, random.chance(0.6) ? 1 : 30)
  random.chance(0.5) ? tr.replace(from, to, slice) : tr.replaceRange(from, to, slice)
}

function insert(tr, random) {
  const $pos = textPosition(tr, random)
  if (!$pos) return
  const kind = random.below(4)
  if (kind === 0) tr.insert($pos.pos, footnote(random))
  else if (kind === 1) tr.insert($pos.pos, schema.node("hard_break"))
  else if (kind === 2) tr.replaceWith($pos.pos, $pos.pos, Fragment.from(inline(random)))
  else tr.insert($pos.before(1), random.chance(0.4) ? table(random) : block(random))
}

function command(tr, random, run, selection) {
  const state = EditorState.create({ schema, doc: tr.doc, selection })
  run(state, (made) => made.steps.forEach((step) => tr.step(step)))
}

function lists(tr, random) {
  const $pos = textPosition(tr, random)
  if (!$pos) return
  const run = random.pick([splitListItem, liftListItem, sinkListItem])(schema.nodes.list_item)
  command(tr, random, run, TextSelection.create(tr.doc, $pos.pos))
}

function tables(tr, random) {
  onNode(tr, random, (node) => node.type.spec.tableRole === "table", ({ node, pos }) => {
    const cells = []
    node.descendants((child, at) => void (/cell/.test(child.type.spec.tableRole) && cells.push(pos + 1 + at)))
    if (!cells.length) return
    const selection = CellSelection.create(tr.doc, random.pick(cells), random.pick(cells))
    command(tr, random, random.pick([addRowAfter, addColumnAfter, deleteRow, deleteColumn, mergeCells, splitCell]), selection)
  })
}

const WEIGHTED = [
  [type, 30], [remove, 10], [removeRange, 3], [mark, 6], [unmark, 4], [split, 6], [join, 4], [wrap, 3], [lift, 3],
  [blockType, 4], [attribute, 3], [widths, 1], [documentAttribute, 1], [nodeMark, 1], [markup, 2], [paste, 5],
  [insert, 5], [lists, 4], [tables, 3],
]
const ALL = WEIGHTED.flatMap(([act, weight]) => Array(weight).fill(act))

/** One random act of an author; it may do nothing and it may throw. Its name comes back. */
export function operate(tr, random) {
  const act = random.pick(ALL)
  act(tr, random)
  return act.name
}
