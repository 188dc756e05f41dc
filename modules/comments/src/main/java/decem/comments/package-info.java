/**
 * Comments in two layers that never mix: what the group says among itself on the words of its
 * living text, and what bodies observe on the words of a version that was circulated to them. Owns
 * threads and replies; tells when a comment was made, answered, resolved, and when a body made an
 * observation. Listens to nothing; anchors belong to drafts and are asked for by id.
 */
@NullMarked
package decem.comments;

import org.jspecify.annotations.NullMarked;
