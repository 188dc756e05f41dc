/** The page "Your turn" and its count. */
@NullMarked
package decem.desk.page;

import org.jspecify.annotations.NullMarked;
