/** Rules of commenting, without database or pages. */
@NullMarked
package decem.comments.control;

import org.jspecify.annotations.NullMarked;
