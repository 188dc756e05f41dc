/** Pages and the servlets behind their plain forms; the keeper of the door. */
@NullMarked
package decem.people.page;

import org.jspecify.annotations.NullMarked;
