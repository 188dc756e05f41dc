/** The case from submission to its end, and what is kept of the end for ever. */
@NullMarked
package decem.approvals.entity;

import org.jspecify.annotations.NullMarked;
