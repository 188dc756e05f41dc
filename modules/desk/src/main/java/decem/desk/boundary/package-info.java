/** The door: gathers what is asked of the asker. */
@NullMarked
package decem.desk.boundary;

import org.jspecify.annotations.NullMarked;
