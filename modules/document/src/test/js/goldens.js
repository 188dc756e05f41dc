// Writes ../resources/decem/document/goldens.jsonl.gz: what the real prosemirror makes of random documents and steps.
// Run "npm ci --ignore-scripts && npm run goldens" after an npm bump or a change of the schema file.
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { Mapping, Transform } from "prosemirror-transform"
import { numbering } from "../../main/js/numbering.js"
import { document } from "./documents.js"
import { operate } from "./operations.js"
import { randomFrom } from "./random.js"
import { hasAllowedLetters, schema, schemaFile } from "./schema.js"

const lines = []
const write = (line) => lines.push(JSON.stringify(line))
const sha256 = (doc) => createHash("sha256").update(JSON.stringify(doc)).digest("hex")

function isKept(tr) {
  try {
    tr.doc.check()
  } catch {
    return false
  }
  return tr.steps.every(isLoadable) && hasAllowedLetters(tr.doc) && depth(tr.doc) <= 20
}

/** Undoing a set of marks may give a nested or an empty set, which JavaScript itself cannot read back. */
function isLoadable(step) {
  const { steps } = step.toJSON()
  return !steps || (steps.length > 0 && steps.every((inner) => !inner.steps))
}

const depth = (node) => node.content.content.reduce((most, child) => Math.max(most, 1 + depth(child)), 0)

/** One act that leaves a valid document, or the undoing of the last one. */
function act(doc, random, last) {
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

function run(seed, blocks, count) {
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

/** Steps of two authors from one document: the second's steps mapped over the first's. */
function concurrent(seed, count) {
  const random = randomFrom(seed)
  const doc = document(random, 12)
  write({ concurrent: seed, doc })
  for (let i = 0; i < count; i++) {
    const first = act(doc, random, null)
    const second = act(doc, random, null)
    const mapped = second.steps[0].map(first.mapping)
    write({ over: first.steps.map((step) => step.toJSON()), step: second.steps[0].toJSON(), mapped: mapped && mapped.toJSON() })
  }
}

/** Positions through maps and their mirrors, as a rebase maps them. */
function mirrored(seed, count) {
  const random = randomFrom(seed)
  const doc = document(random, 6)
  for (let i = 0; i < count; i++) {
    const own = act(doc, random, null)
    const theirs = act(doc, random, null)
    const mapping = new Mapping()
    for (let j = own.steps.length - 1; j >= 0; j--) mapping.appendMap(own.mapping.maps[j].invert())
    theirs.mapping.maps.forEach((map) => mapping.appendMap(map))
    own.mapping.maps.forEach((map, j) => mapping.appendMap(map, own.steps.length - 1 - j))
    const positions = Array.from({ length: 12 }, () => random.between(0, own.doc.content.size))
    const results = positions.map((pos) => [-1, 1].map((side) => {
      const result = mapping.mapResult(pos, side)
      return [result.pos, +result.deleted]
    }))
    write({ own: own.steps.map((s) => s.toJSON()), theirs: theirs.steps.map((s) => s.toJSON()), positions, results })
  }
}

/** What is numbered how in a random document. */
function numbers(seed) {
  const doc = document(randomFrom(seed), 60)
  write({ numbered: numbering(doc).map((e) => [e.kind, e.pos, e.number, e.level, e.annex]), doc })
}

write({ of: createHash("sha256").update(readFileSync(schemaFile)).digest("hex") })
for (const seed of [1, 2, 3, 4]) run(seed, 40, 1500)
concurrent(11, 500)
mirrored(21, 200)
for (let seed = 31; seed < 41; seed++) numbers(seed)
const target = new URL("../resources/decem/document/goldens.jsonl.gz", import.meta.url)
writeFileSync(target, gzipSync(lines.join("\n") + "\n", { level: 9 }))
