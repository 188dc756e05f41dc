/** The doors into the room: what may be asked of accounts, sign-ins and absences. */
@NullMarked
package decem.people.boundary;

import org.jspecify.annotations.NullMarked;
