/**
 * The door to living texts: the authority that orders commits, and what other rooms and browsers
 * may ask of it.
 */
@NullMarked
package decem.drafts.boundary;

import org.jspecify.annotations.NullMarked;
