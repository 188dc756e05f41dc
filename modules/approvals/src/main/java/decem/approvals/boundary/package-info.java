/** The doors: opening and ending cases, reading them, answering other rooms. */
@NullMarked
package decem.approvals.boundary;

import org.jspecify.annotations.NullMarked;
