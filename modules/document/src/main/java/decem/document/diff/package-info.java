/**
 * What changed between two versions of a text (DOCUMENTS 3): blocks are aligned by id, the rest by
 * their words; inside a pair word by word. Run it off the request thread and keep the result by the
 * pair of digests.
 */
@org.jspecify.annotations.NullMarked
package decem.document.diff;
