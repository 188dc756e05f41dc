/** The house: its name, zone, calendar and markings. */
@NullMarked
package decem.platform.house;

import org.jspecify.annotations.NullMarked;
