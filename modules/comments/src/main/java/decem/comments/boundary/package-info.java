/** What people do with comments, and what other rooms may ask of them. */
@NullMarked
package decem.comments.boundary;

import org.jspecify.annotations.NullMarked;
