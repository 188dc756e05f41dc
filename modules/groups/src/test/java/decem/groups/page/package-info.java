@NullMarked
package decem.groups.page;

import org.jspecify.annotations.NullMarked;
