// Another setting or another kind of block stands at once and leaves a mark of what was before. A second change keeps what was first; one
// that goes back takes the mark away.
import { FIXED, FREE, lotOf, Unsaid } from "./marks.js";

const SHAPE = ["colspan", "rowspan"];

/** Gives the block at a place the kind and the settings of another; its name stays. */
export function resettle(out, pos, now, id, isOwn) {
  const node = out.doc.nodeAt(pos);
  const lot = lotOf(out.doc.resolve(pos), node, isOwn);
  if (lot === FIXED || SHAPE.some((name) => node.attrs[name] !== now.attrs[name]) || isLost(node, now)) {
    throw new Unsaid("another's block, the shape of a table, or a kind of block that cannot be had back");
  }
  const attrs = { ...now.attrs, ...("id" in node.attrs ? { id: node.attrs.id } : {}) };
  const marks = lot === FREE ? marksFor(node, { type: now.type, attrs }, id, isOwn) : node.marks;
  if (node.type !== now.type) {
    out.setNodeMarkup(pos, now.type, attrs, marks);
  } else {
    reset(out, pos, node, attrs, marks);
  }
}

/** A block cannot be made again without the settings that it must have. */
const isLost = (node, now) => Object.entries(node.type.spec.attrs ?? {}).some(([name, spec]) => !("default" in spec) && !(name in now.attrs));

function reset(out, pos, node, attrs, marks) {
  Object.keys(attrs)
    .filter((name) => !same(attrs[name], node.attrs[name]))
    .forEach((name) => out.setNodeAttribute(pos, name, attrs[name]));
  node.marks.filter((mark) => !marks.includes(mark)).forEach((mark) => out.removeNodeMark(pos, mark));
  marks.filter((mark) => !node.marks.includes(mark)).forEach((mark) => out.addNodeMark(pos, mark));
}

/** The change of kind comes first: only a block of the former kind takes its former settings back. */
function marksFor(node, now, id, isOwn) {
  const mine = (name) => node.marks.find(({ type, attrs }) => type.name === "modification" && isOwn(attrs.id) && attrs.attrName === name);
  const names = new Set([...Object.keys(node.attrs), ...node.marks.map(({ attrs }) => attrs.attrName).filter(Boolean)]);
  const kind = changed(mine(null), null, node.type.name, now.type.name, id);
  const first = node.type.schema.nodes[kind?.attrs?.previousValue ?? mine(null)?.attrs.previousValue] ?? node.type;
  const settings = [...names].filter((name) => name !== "id" && name in first.spec.attrs).map((name) => setting(mine(name), name, node, now, id));
  const changes = [kind, ...settings].filter(Boolean);
  const others = node.marks.filter((mark) => !changes.some(({ was }) => was === mark));
  const made = changes.filter(({ attrs }) => attrs).map(({ attrs }) => node.type.schema.mark("modification", attrs));
  return [...others, ...made].sort((a, b) => Number(b.attrs.type === "nodeType") - Number(a.attrs.type === "nodeType"));
}

function setting(was, name, node, now, id) {
  const before = node.attrs[name];
  const isGone = !(name in now.attrs);
  if (!was && (before === undefined || (isGone && same(before, node.type.spec.attrs[name].default)))) {
    return null;
  }
  return changed(was, name, before ?? null, isGone ? null : now.attrs[name], id);
}

function changed(was, attrName, before, value, id) {
  if (same(before, value)) {
    return null;
  }
  const previousValue = was ? was.attrs.previousValue : before;
  const attrs = { id: was?.attrs.id ?? id, type: attrName ? "attr" : "nodeType", attrName, previousValue, newValue: value };
  return { was, attrs: same(previousValue, value) ? null : attrs };
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
