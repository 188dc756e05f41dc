// Clients that write one text together: node clients.js CLIENTS COMMITS SEED SUGGESTING. So many of them may only suggest. Each is a stock prosemirror-collab editor; the authority is
// whoever reads our lines. Chance decides who acts, who sends and who hears next, so that messages are late on both ways.
import { collab, receiveTransaction, sendableSteps } from "prosemirror-collab"
import { history, redo, undo } from "prosemirror-history"
import { EditorState } from "prosemirror-state"
import { Step } from "prosemirror-transform"
import { isKept } from "./acts.js"
import { document } from "./documents.js"
import { operate } from "./operations.js"
import { randomFrom } from "./random.js"
import { sha256 } from "./runs.js"
import { ask, say } from "./say.js"
import { schema } from "./schema.js"
import { suggested } from "./suggesting.js"

const LARGE = 5000
const [clients, commits, seed, suggesting] = process.argv.slice(2).map(Number)
const random = randomFrom(seed)
const log = []
let head = document(random, 10)
const counts = { own: 0, different: 0, refused: 0, thrown: 0, late: 0 }

/** Steps as they are sent: undoing nests sets of marks, and no reader takes those. */
function sent(steps) {
  const flat = (json) => (json.stepType === "markSet" ? json.steps.flatMap(flat) : [json])
  return steps
    .map((step) => step.toJSON())
    .map((json) => (json.stepType === "markSet" ? { ...json, steps: flat(json) } : json))
    .filter((json) => json.stepType !== "markSet" || json.steps.length)
}

/** Pasting makes texts longer and longer; then somebody takes a large piece out. */
function shorten(tr) {
  const from = random.below(tr.doc.content.size)
  tr.delete(from, Math.min(tr.doc.content.size, from + LARGE / 4))
}

class Client {
  constructor(id, suggests) {
    this.id = id
    this.suggests = suggests
    this.seq = 0
    this.ids = 0
    this.load(head, 0)
  }

  /** Begins with what the authority has; what was not confirmed is lost. */
  load(doc, n) {
    this.state = EditorState.create({ doc, plugins: [history({ newGroupDelay: 0 }), collab({ clientID: this.id })] })
    this.n = n
    this.inflight = null
  }

  write() {
    const chance = random.below(20)
    if (chance < 2) return void (chance ? undo : redo)(this.state, (tr) => this.keep(tr))
    const tr = this.state.tr
    try {
      if (tr.doc.content.size > LARGE) shorten(tr)
      else operate(tr, random)
      this.keep(this.suggests ? suggested(this.state, tr, () => `${this.id}-${(this.ids += 1)}`) : tr)
    } catch {
      return
    }
  }

  keep(tr) {
    if (tr.docChanged && isKept(tr)) this.state = this.state.apply(tr)
  }

  send() {
    const sendable = sendableSteps(this.state)
    if (!sendable) return
    this.inflight = { seq: ++this.seq, base: this.n, steps: sent(sendable.steps), origins: new Set(sendable.origins) }
  }

  /** The message reaches the authority, which may know more than its sender. */
  arrive() {
    const { seq, base, steps } = this.inflight
    this.inflight.arrived = true
    counts.late = Math.max(counts.late, log.length - base)
    const answer = ask({ client: this.id, seq, base, steps })
    for (const commit of answer.commits) keep(commit)
    if (!answer.commits.length) this.resync("refused")
  }

  hear() {
    const commit = log[this.n]
    const isOwn = commit.client === this.id && this.inflight && commit.seq === this.inflight.seq
    try {
      if (isOwn) this.confirm(commit)
      else this.receive(commit, () => "other")
    } catch {
      return this.resync("thrown")
    }
    this.n++
  }

  confirm(commit) {
    counts.own++
    const unconfirmed = sendableSteps(this.state)
    const mine = unconfirmed ? unconfirmed.steps.filter((_, i) => this.inflight.origins.has(unconfirmed.origins[i])) : []
    this.inflight = null
    if (JSON.stringify(sent(mine)) === JSON.stringify(commit.steps)) this.receive({ made: mine }, () => this.id)
    else {
      this.resync("different")
      this.n--
    }
  }

  receive({ made }, idOf) {
    this.state = this.state.apply(receiveTransaction(this.state, made, made.map(idOf), { mapSelectionBackward: true }))
  }

  resync(why) {
    counts[why]++
    this.load(head, log.length)
  }
}

function keep(commit) {
  commit.made = commit.steps.map((step) => Step.fromJSON(schema, step))
  for (const step of commit.made) head = step.apply(head).doc
  log.push(commit)
}

function live(client) {
  const chance = random.below(12)
  if (chance < 3) client.write()
  else if (chance < 4 && !client.inflight) client.send()
  else if (chance < 5 && client.inflight && !client.inflight.arrived) client.arrive()
  else if (chance < 11 && client.n < log.length) client.hear()
}

/** Nobody writes any more; everything that is under way arrives. */
function settle() {
  for (const client of all) {
    if (!client.inflight) client.send()
    if (client.inflight && !client.inflight.arrived) client.arrive()
  }
  for (const client of all) while (client.n < log.length) client.hear()
}

say({ doc: head })
const all = Array.from({ length: clients }, (_, i) => new Client("client" + i, i < suggesting))
while (log.length < commits) live(random.pick(all))
while (all.some((client) => client.inflight || sendableSteps(client.state))) settle()
say({ end: sha256(head), ends: all.map((client) => sha256(client.state.doc)), ...counts })
