/** The margins and the protocol they speak. */
@NullMarked
package decem.comments.page;

import org.jspecify.annotations.NullMarked;
