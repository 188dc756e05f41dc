/** Rules of signing in, without database and without pages. */
@NullMarked
package decem.people.control;

import org.jspecify.annotations.NullMarked;
