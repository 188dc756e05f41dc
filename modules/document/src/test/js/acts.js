// What an author does to a document: random acts that leave it valid, and the undoing of them.
import { Transform } from "prosemirror-transform"
import { operate } from "./operations.js"
import { hasAllowedLetters } from "./schema.js"

const sound = new WeakSet()

/** Whether a document after an act may be kept, and its steps be sent. Blocks never change, so each is looked at once. */
export function isKept({ doc, steps }) {
  try {
    doc.type.checkAttrs(doc.attrs)
    doc.type.checkContent(doc.content)
    doc.forEach(mustBeSound)
  } catch {
    return false
  }
  return steps.every(isLoadable)
}

function mustBeSound(block) {
  if (sound.has(block)) return
  block.check()
  if (!hasAllowedLetters(block) || depth(block) > 19) throw new RangeError("cut letters, or too deep")
  sound.add(block)
}

/**
 * Undoing a set of marks may give a nested or an empty set, which JavaScript itself cannot read back; and a step on the way may carry
 * half a letter, which no message may.
 */
function isLoadable(step) {
  const json = step.toJSON()
  const isFlat = !json.steps || (json.steps.length > 0 && json.steps.every((inner) => !inner.steps))
  return isFlat && !/\\ud[89a-f]/.test(JSON.stringify(json))
}

const depth = (node) => node.content.content.reduce((most, child) => Math.max(most, 1 + depth(child)), 0)

/** One act that leaves a valid document, or the undoing of the last one. */
export function act(doc, random, last) {
  for (;;) {
    const tr = new Transform(doc)
    try {
      if (last && random.chance(0.06)) for (let i = last.steps.length - 1; i >= 0; i--) tr.step(last.steps[i].invert(last.docs[i]))
      else operate(tr, random)
    } catch {
      continue
    }
    if (tr.steps.length && isKept(tr)) return tr
  }
}

/** Acts in a row until there are so many steps, or a few more. */
export function acts(doc, random, count) {
  const steps = []
  const docs = []
  while (steps.length < count) {
    const tr = act(doc, random, null)
    steps.push(...tr.steps)
    docs.push(...tr.docs)
    doc = tr.doc
  }
  return { steps, docs, doc }
}
