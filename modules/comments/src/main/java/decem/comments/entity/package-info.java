/** A thread and its replies. */
@NullMarked
package decem.comments.entity;

import org.jspecify.annotations.NullMarked;
