// Edits of somebody who may only suggest, as the npm package makes them, and what it makes of accepting and rejecting them.
import {
  applySuggestions, revertSuggestions, suggestChanges, transformToSuggestionTransaction,
} from "@handlewithcare/prosemirror-suggest-changes"
import { EditorState } from "prosemirror-state"

/** The transaction that suggests what another one does; each suggestion gets an id of its own. */
export const suggested = (state, tr, newId) => transformToSuggestionTransaction(tr, state, newId)

const resolved = (doc, command) => {
  let result = null
  try {
    command(EditorState.create({ doc, plugins: [suggestChanges()] }), (tr) => (result = tr.doc))
  } catch {
    return null
  }
  return result
}

export const accepted = (doc) => resolved(doc, applySuggestions)
export const rejected = (doc) => resolved(doc, revertSuggestions)
