/** The frame of every page, and what stands before and behind all of them. */
@NullMarked
package decem.app.page;

import org.jspecify.annotations.NullMarked;
