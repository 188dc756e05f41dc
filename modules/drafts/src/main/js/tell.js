/** Fragments of other rooms and the shell hear of things by events of the page that carry ids, positions and sentences, nothing else. */
export function tell(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}
