/** The doors of the room: what may be asked of groups, bodies and offices. */
@NullMarked
package decem.groups.boundary;

import org.jspecify.annotations.NullMarked;
