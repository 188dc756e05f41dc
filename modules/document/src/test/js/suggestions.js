// Says what becomes of suggestions: node suggestions.js CASES SEED. Each case is one act of an author, or several in a row, made as
// suggestions; with what accepting and rejecting all of them gives in JavaScript, nothing where that breaks down.
import { EditorState } from "prosemirror-state"
import { isKept } from "./acts.js"
import { document } from "./documents.js"
import { operate } from "./operations.js"
import { randomFrom } from "./random.js"
import { say } from "./say.js"
import { accepted, rejected, suggested } from "./suggesting.js"

const [cases, seed] = process.argv.slice(2).map(Number)
const random = randomFrom(seed)
let ids = 0
const newId = () => "s" + (ids += 1)

/** One act as it would be done and as it is suggested; nothing where the package cannot say it. */
function suggestion(doc) {
  const state = EditorState.create({ doc })
  const tr = state.tr
  try {
    const kind = operate(tr, random)
    if (!tr.steps.length || !isKept(tr)) return null
    const made = suggested(state, tr, newId)
    return made.steps.length && isKept(made) ? { kind, direct: tr, made } : null
  } catch {
    return null
  }
}

function row(doc, acts) {
  const row = []
  while (row.length < acts) {
    const next = suggestion(doc)
    if (!next) continue
    row.push(next)
    doc = next.made.doc
  }
  return row
}

for (let i = 0; i < cases; i++) {
  const before = document(random, random.between(2, 8))
  const acts = row(before, random.chance(0.7) ? 1 : random.between(2, 4))
  const after = acts.at(-1).made.doc
  say({
    kind: acts.length === 1 ? acts[0].kind : "several",
    before,
    suggested: acts.flatMap(({ made }) => made.steps.map((step) => step.toJSON())),
    after,
    direct: acts.length === 1 ? acts[0].direct.steps.map((step) => step.toJSON()) : null,
    accepted: accepted(after),
    rejected: rejected(after),
  })
}
