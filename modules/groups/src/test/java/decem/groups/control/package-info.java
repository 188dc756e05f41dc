@NullMarked
package decem.groups.control;

import org.jspecify.annotations.NullMarked;
