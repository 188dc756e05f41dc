// Says what the page's own module makes of random edits by somebody who may only suggest: node page-suggestions.js CASES SEED. Ids of theirs
// begin with "m"; where others have suggested before, those begin with "x".
import { EditorState } from "prosemirror-state"
import { isKept } from "./acts.js"
import { document } from "./documents.js"
import { operate } from "./operations.js"
import { packagesOf } from "./packages.js"
import { randomFrom } from "./random.js"
import { say } from "./say.js"

packagesOf(import.meta.url)
const { suggested } = await import("../../../../drafts/src/main/js/suggesting/suggested.js")

const [cases, seed] = process.argv.slice(2).map(Number)
const random = randomFrom(seed)
let count = 0
const own = (letter) => ({ isOwn: (id) => id.startsWith(letter), newId: () => letter + (count += 1) })

function edit(doc) {
  const tr = EditorState.create({ doc }).tr
  try {
    const kind = operate(tr, random)
    return tr.docChanged && isKept(tr) ? { kind, tr } : null
  } catch {
    return null
  }
}

function act(doc, letter) {
  for (;;) {
    const made = edit(doc)
    if (made) return { ...made, out: suggested(EditorState.create({ doc }), made.tr, own(letter)) }
  }
}

const after = (doc, letter, times) => (times > 0 ? after(act(doc, letter).out?.doc ?? doc, letter, times - 1) : doc)

for (let i = 0; i < cases; i++) {
  const clean = document(random, random.between(2, 6))
  const others = random.chance(0.4) ? after(clean, "x", random.between(1, 4)) : clean
  const before = random.chance(0.4) ? after(others, "m", random.between(1, 4)) : others
  const { kind, tr, out } = act(before, "m")
  say({
    kind,
    isClean: before === clean,
    before,
    direct: tr.doc,
    after: out?.doc ?? null,
    steps: out?.steps.map((step) => step.toJSON()) ?? null,
  })
}
