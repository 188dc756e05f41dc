// Runs of random acts with what must come of them: documents by their digest, anchors by their places.
import { createHash } from "node:crypto"
import { act } from "./acts.js"
import { document } from "./documents.js"
import { randomFrom } from "./random.js"

export const sha256 = (doc) => createHash("sha256").update(JSON.stringify(doc)).digest("hex")

function anchorsOf(doc, random) {
  return Array.from({ length: 60 }, () => {
    const from = random.below(doc.content.size - 1)
    return { from, to: Math.min(doc.content.size, from + random.between(1, 40)), detached: false, deleted: 0 }
  })
}

function mapAnchor(anchor, map) {
  const start = map.mapResult(anchor.from, anchor.detached ? -1 : 1)
  const end = map.mapResult(anchor.to, -1)
  const flags = (result) => +result.deleted + 2 * result.deletedBefore + 4 * result.deletedAfter + 8 * result.deletedAcross
  const deleted = (anchor.deleted * 31 + flags(start) * 16 + flags(end)) % 1000003
  if (!anchor.detached && start.pos < end.pos) return { from: start.pos, to: end.pos, detached: false, deleted }
  const place = Math.min(start.pos, end.pos)
  return { from: place, to: place, detached: true, deleted }
}

/** Writes one run: its document, every step with its map, and now and then what there is. */
export function run(write, seed, blocks, count) {
  const random = randomFrom(seed)
  let doc = document(random, blocks)
  let anchors = anchorsOf(doc, random)
  let last = null
  const state = () => ({ sha256: sha256(doc), anchors: anchors.map((a) => [a.from, a.to, +a.detached, a.deleted]) })
  write({ run: seed, doc, anchors: anchors.map((a) => [a.from, a.to]) })
  let made = 0
  for (let acts = 1; made < count; acts++) {
    const tr = (last = act(doc, random, last))
    tr.steps.forEach((step) => {
      anchors = anchors.map((anchor) => mapAnchor(anchor, step.getMap()))
      write({ step: step.toJSON(), map: step.getMap().toString() })
    })
    made += tr.steps.length
    doc = tr.doc
    if (acts % 50 === 0) write(state())
  }
  write({ ...state(), end: doc })
}

