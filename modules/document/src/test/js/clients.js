// Clients that write one text together: node clients.js CLIENTS COMMITS SEED SUGGESTING. So many of them may only suggest. Each is the editor's own part that follows the house; the
// authority is whoever reads our lines. Chance decides who acts, who sends and who hears next, so that messages are late on both ways.
import { history, redo, undo } from "prosemirror-history"
import { EditorState } from "prosemirror-state"
import { Step } from "prosemirror-transform"
import { isKept } from "./acts.js"
import { document } from "./documents.js"
import { operate } from "./operations.js"
import { packagesOf } from "./packages.js"
import { randomFrom } from "./random.js"
import { sha256 } from "./runs.js"
import { ask, say } from "./say.js"
import { schema } from "./schema.js"

packagesOf(import.meta.url)
const editor = "../../../../drafts/src/main/js"
const { hear, send } = await import(`${editor}/collab.js`)
const { collaboration, heardOf, unconfirmed } = await import(`${editor}/heard.js`)
const { refused } = await import(`${editor}/rebuilt.js`)
const { suggested } = await import(`${editor}/suggesting/suggested.js`)

const LARGE = 5000
const [clients, commits, seed, suggesting] = process.argv.slice(2).map(Number)
const random = randomFrom(seed)
const log = []
let head = document(random, 10)
const counts = { own: 0, different: 0, refused: 0, thrown: 0, strayed: 0, late: 0 }

/** Pasting makes texts longer and longer; then somebody takes a large piece out. */
function shorten(tr) {
  const from = random.below(tr.doc.content.size)
  tr.delete(from, Math.min(tr.doc.content.size, from + LARGE / 4))
}

class Client {
  constructor(id, suggests) {
    this.id = id
    this.suggests = suggests
    this.ids = 0
    this.own = { isOwn: (name) => name.startsWith(`${id}-`), newId: () => `${id}-${(this.ids += 1)}` }
    const plugins = [history({ newGroupDelay: 0 }), ...collaboration({ client: id, n: 0 })]
    this.state = EditorState.create({ doc: head, plugins })
  }

  get n() {
    return heardOf(this.state).n
  }

  get inflight() {
    return heardOf(this.state).inflight
  }

  write() {
    const chance = random.below(20)
    if (chance < 2) return void (chance ? undo : redo)(this.state, (tr) => this.keep(tr))
    const tr = this.state.tr
    try {
      if (tr.doc.content.size > LARGE) shorten(tr)
      else operate(tr, random)
      this.keep(this.suggests ? suggested(this.state, tr, this.own) : tr)
    } catch {
      return
    }
  }

  keep(tr) {
    if (tr?.docChanged && isKept(tr)) this.state = this.state.apply(tr)
  }

  send() {
    const { state, commit } = send(this.state)
    this.state = state
    this.waiting = commit
  }

  /** The message reaches the authority, which may know more than its sender. */
  arrive() {
    const { client, seq, base, steps } = this.waiting
    this.waiting = null
    counts.late = Math.max(counts.late, log.length - base)
    const answer = ask({ client, seq, base, steps })
    for (const commit of answer.commits) keep(commit)
    if (!answer.commits.length) this.become(refused(this.state))
  }

  hear() {
    this.become(hear(this.state, log[this.n]))
  }

  become({ state, news }) {
    this.state = state
    if (news.own) counts.own++
    if (news.rebuilt) counts[news.rebuilt]++
  }
}

function keep(commit) {
  for (const step of commit.steps) head = Step.fromJSON(schema, step).apply(head).doc
  log.push(commit)
}

function live(client) {
  const chance = random.below(12)
  if (chance < 3) client.write()
  else if (chance < 4 && !client.inflight) client.send()
  else if (chance < 5 && client.waiting) client.arrive()
  else if (chance < 11 && client.n < log.length) client.hear()
}

/** Nobody writes any more; everything that is under way arrives. */
function settle() {
  for (const client of all) {
    if (!client.inflight) client.send()
    if (client.waiting) client.arrive()
  }
  for (const client of all) while (client.n < log.length) client.hear()
}

say({ doc: head })
const all = Array.from({ length: clients }, (_, i) => new Client("client" + i, i < suggesting))
while (log.length < commits) live(random.pick(all))
while (all.some((client) => client.inflight || unconfirmed(client.state).length)) settle()
say({ end: sha256(head), ends: all.map((client) => sha256(client.state.doc)), ...counts })
