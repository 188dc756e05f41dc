// A picture goes to the server first; the text then holds its SHA-256, never a foreign address.
import { TextSelection } from "prosemirror-state";
import { newId } from "./block-ids.js";
import { blockNamed, withBlock } from "./blocks.js";

export async function insertPicture(view, file, address, alt) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": file.type },
    body: file,
    credentials: "same-origin",
  });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    return false;
  }
  const { figure } = view.state.schema.nodes;
  const made = figure.create({ id: newId(), src: `media:${body.sha256}`, alt });
  const change = withBlock(view.state, made);
  const caption = TextSelection.near(change.doc.resolve(blockNamed(change.doc, made.attrs.id).pos + 1));
  view.dispatch(change.setSelection(caption).scrollIntoView());
  view.focus();
  return true;
}
