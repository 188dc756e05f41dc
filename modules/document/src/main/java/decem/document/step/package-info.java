/**
 * Changes of a document: the nine kinds of steps of prosemirror-transform 1.12.6, applied with its
 * results and checked where it does not check (LIVE-DRAFTING 4), the maps that carry positions over
 * them, and anchors. {@link decem.document.step.Steps#take} is the one door.
 */
@org.jspecify.annotations.NullMarked
package decem.document.step;
