// The numbers of a text, counted as Counting.java counts them; the goldens compare the two.

/**
 * All headings and numbered parts in the order of the text:
 * {kind: "heading"|"paragraph"|"recommendation"|"figure"|"note", pos, node, number, level, annex}.
 */
export function numbering(doc) {
  const entries = []
  const running = { paragraph: 0, recommendation: 0, figure: 0, note: 0 }
  const headings = headingCounter()
  const next = (kind, node, pos) =>
    entries.push({ kind, pos, node, number: String((running[kind] += 1)), level: 0, annex: false })
  doc.descendants((node, pos, parent) => {
    const name = node.type.name
    if (name === "heading" && parent === doc) entries.push({ kind: "heading", pos, node, ...headings.next(node.attrs) })
    else if (name === "paragraph" && parent === doc) {
      if (headings.inBody() && !node.attrs.unnumbered && node.content.size) next("paragraph", node, pos)
    } else if (name === "footnote") next("note", node, pos)
    else if (name === "recommendation" || name === "figure") next(name, node, pos)
  })
  return entries
}

function headingCounter() {
  const open = []
  const firsts = { body: 0, annex: 0 }
  const inBody = () => !open.length || open[open.length - 1].part === "body"
  const next = ({ level, part: own, unnumbered }) => {
    while (open.length && open[open.length - 1].level >= level) open.pop()
    const above = open[open.length - 1]
    const part = own === "body" && above ? above.part : own
    const first = !above || above.part !== part
    const numbered = !unnumbered && part !== "front" && (first || above.numbered)
    const number = !numbered ? "" : first ? firstNumber(part, (firsts[part] += 1)) : `${above.number}.${(above.below += 1)}`
    open.push({ level, part, numbered, number, below: 0 })
    return { number, level: open.length, annex: first && numbered && part === "annex" }
  }
  return { inBody, next }
}

const firstNumber = (part, count) => (part === "annex" ? letters(count) : String(count))

function letters(count) {
  const last = String.fromCharCode(65 + ((count - 1) % 26))
  return count <= 26 ? last : letters(Math.floor((count - 1) / 26)) + last
}
