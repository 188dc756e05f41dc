// Writes ../resources/decem/document/goldens.jsonl.gz: what the real prosemirror makes of random documents and steps.
// Run "npm ci --ignore-scripts && npm run goldens" after an npm bump or a change of the schema file.
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { Mapping } from "prosemirror-transform"
import { numbering } from "../../main/js/numbering.js"
import { act } from "./acts.js"
import { document } from "./documents.js"
import { randomFrom } from "./random.js"
import { run } from "./runs.js"
import { schemaFile } from "./schema.js"

const lines = []
const write = (line) => lines.push(JSON.stringify(line))

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
for (const seed of [1, 2, 3, 4]) run(write, seed, 40, 1500)
concurrent(11, 500)
mirrored(21, 200)
for (let seed = 31; seed < 41; seed++) numbers(seed)
const target = new URL("../resources/decem/document/goldens.jsonl.gz", import.meta.url)
writeFileSync(target, gzipSync(lines.join("\n") + "\n", { level: 9 }))
