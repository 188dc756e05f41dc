// A row of the shelf, as what can be put into a text: steps, and the document on which they were made.
import { Step } from "prosemirror-transform";

/**
 * {doc, steps} of what is not in the house, null while the house does not answer. What was on its way when the window closed may have
 * arrived: then it stands among the commits behind the one that the window knew.
 */
export async function unsentOf(row, schema, door) {
  const steps = row.steps.map((step) => Step.fromJSON(schema, step));
  const doc = schema.nodeFromJSON(row.doc);
  if (!row.commit) {
    return { doc, steps };
  }
  const { outcome, commits } = await door.commits(row.n);
  if (outcome !== "listed") {
    return null;
  }
  const arrived = commits.some(({ client, seq }) => client === row.commit.client && seq === row.commit.seq);
  return arrived ? { doc: written(doc, steps.slice(0, row.sent)), steps: steps.slice(row.sent) } : { doc, steps };
}

/** The document after steps that were made on it. */
export function written(doc, steps) {
  return steps.reduce((before, step) => step.apply(before).doc, doc);
}

/** What somebody wrote, block by block, beside what stands there now: [{mine, now}]. */
export function pairsOf({ doc, steps }, present) {
  const before = textsOf(doc);
  const now = textsOf(present);
  return [...textsOf(written(doc, steps))]
    .filter(([id, words]) => words !== before.get(id) && words !== now.get(id) && words.trim())
    .map(([id, mine]) => ({ mine, now: now.get(id) ?? "" }));
}

export function textsOf(doc) {
  const texts = new Map();
  doc.descendants((node) => {
    if (node.isTextblock) {
      texts.set(node.attrs.id, node.textContent);
    }
  });
  return texts;
}
