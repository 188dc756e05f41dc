import { readFileSync } from "node:fs"
import { Schema } from "prosemirror-model"
import { isAllowed, specFrom } from "../../main/js/spec.js"

export const schemaFile = new URL("../../main/resources/decem/document/schema.json", import.meta.url)
const file = JSON.parse(readFileSync(schemaFile, "utf8"))

/** The product's schema, as the browser has it but for the DOM. */
export const schema = new Schema(specFrom(file))

/** Whether every text in a node may be kept: a step may have cut a pair of surrogates. */
export function hasAllowedLetters(node) {
  const forbidden = new RegExp(file.text.forbidden)
  let allowed = true
  node.descendants((child) => {
    if (child.isText && !isAllowed(child.text, forbidden)) allowed = false
    return allowed
  })
  return allowed
}
