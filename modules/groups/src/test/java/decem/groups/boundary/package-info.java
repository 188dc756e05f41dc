@NullMarked
package decem.groups.boundary;

import org.jspecify.annotations.NullMarked;
