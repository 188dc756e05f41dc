// Says what rebaseSteps makes of late steps: node rebase.js CASES SEED. Both sides have one to five steps from one document.
import { rebaseSteps } from "prosemirror-collab"
import { Transform } from "prosemirror-transform"
import { acts } from "./acts.js"
import { document } from "./documents.js"
import { randomFrom } from "./random.js"
import { sha256 } from "./runs.js"
import { say } from "./say.js"

const FROM_ONE_DOCUMENT = 20
const [cases, seed] = process.argv.slice(2).map(Number)
const random = randomFrom(seed)

const json = (steps) => steps.map((step) => step.toJSON())

function some(doc) {
  for (;;) {
    const made = acts(doc, random, random.between(1, 5))
    if (made.steps.length <= 5) return made
  }
}

/** The late steps over the missed ones; nothing where the original itself cannot take its own steps back. */
function rebased(late, missed) {
  const tr = new Transform(late.doc)
  const unconfirmed = late.steps.map((step, i) => ({ step, inverted: step.invert(late.docs[i]), origin: null }))
  try {
    return { steps: rebaseSteps(unconfirmed, missed.steps, tr).map(({ step }) => step), doc: tr.doc }
  } catch {
    return null
  }
}

let doc
for (let made = 0; made < cases; ) {
  if (made % FROM_ONE_DOCUMENT === 0) say({ doc: (doc = document(random, random.between(2, 12))) })
  const late = some(doc)
  const missed = some(doc)
  const result = rebased(late, missed)
  if (!result) continue
  say({ late: json(late.steps), missed: json(missed.steps), result: json(result.steps), sha256: sha256(result.doc) })
  made++
}
