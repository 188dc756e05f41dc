/**
 * Rules of a living text: what an edit does to the document and to the anchors in it. No database,
 * no server.
 */
@NullMarked
package decem.drafts.control;

import org.jspecify.annotations.NullMarked;
