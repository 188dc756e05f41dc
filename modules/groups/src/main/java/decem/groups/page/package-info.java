/** Pages of groups, bodies and offices. */
@NullMarked
package decem.groups.page;

import org.jspecify.annotations.NullMarked;
