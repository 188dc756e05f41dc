import { schema } from "./schema.js"

const WORDS = (
  "the group considers that members share readings upstream of their own frontier l’Union européenne où " +
  "naïve façade « guillemets » 2026 0.3% 水位 流域 données 😀 👩‍🔬 a\u2028b ligne–tiret gauge profile"
).split(" ")

let ids = 0
const id = () => "b" + ++ids
const node = (type, attrs, content) => schema.node(type, { id: id(), ...attrs }, content)

export function words(random, most = 12) {
  return Array.from({ length: random.between(1, most) }, () => random.pick(WORDS)).join(" ")
}

export function marks(random) {
  const set = []
  if (random.chance(0.2)) set.push(schema.mark("strong"))
  if (random.chance(0.2)) set.push(schema.mark("em"))
  if (random.chance(0.08)) set.push(schema.mark("link", { href: "https://example.org/" + random.below(9) }))
  if (random.chance(0.06)) set.push(schema.mark(random.pick(["superscript", "subscript"])))
  return set
}

export function inline(random, notes = true) {
  const content = []
  for (let i = random.below(4); i >= 0; i--) {
    content.push(schema.text(words(random) + " ", marks(random)))
    if (notes && random.chance(0.12)) content.push(footnote(random))
    if (random.chance(0.05)) content.push(schema.node("hard_break"))
  }
  return content
}

export const footnote = (random) => schema.node("footnote", { id: id() }, schema.text(words(random)))
export const paragraph = (random) => node("paragraph", { unnumbered: random.chance(0.1) }, inline(random))

function item(random, depth) {
  const blocks = [paragraph(random)]
  if (depth < 2 && random.chance(0.2)) blocks.push(list(random, depth + 1))
  return node("list_item", {}, blocks)
}

function list(random, depth = 0) {
  const items = Array.from({ length: random.between(1, 4) }, () => item(random, depth))
  return random.chance(0.5)
    ? node("bullet_list", {}, items)
    : node("ordered_list", { order: random.between(1, 3), style: random.pick(["decimal", "alpha", "roman"]) }, items)
}

export function table(random) {
  const columns = random.between(1, 4)
  const cell = (type) => node(type, { colwidth: random.chance(0.2) ? [random.between(25, 300)] : null }, [paragraph(random)])
  const row = (type) => node("table_row", {}, Array.from({ length: columns }, () => cell(type)))
  return node("table", {}, [
    row("table_header"),
    ...Array.from({ length: random.between(1, 4) }, () => row("table_cell")),
  ])
}

const figure = (random) =>
  node("figure", { src: "media:" + "0123456789abcdef".repeat(4), alt: words(random) }, inline(random))

function heading(random) {
  const part = random.chance(0.2) ? random.pick(["front", "annex"]) : "body"
  return node("heading", { level: random.between(1, 4), part, unnumbered: random.chance(0.1) }, [schema.text(words(random, 5))])
}

export function block(random) {
  const kind = random.below(20)
  if (kind < 9) return paragraph(random)
  if (kind < 12) return heading(random)
  if (kind < 15) return list(random)
  if (kind < 16) return node("blockquote", {}, [paragraph(random), paragraph(random)])
  if (kind < 17) return node("recommendation", { owner: "Secretariat" }, [paragraph(random)])
  if (kind < 18) return table(random)
  return kind < 19 ? figure(random) : node("page_break", {})
}

export function document(random, blocks) {
  ids = 0
  return schema.node("doc", { lang: "en" }, Array.from({ length: blocks }, () => block(random)))
}
