/** The words of each verb and what was shown to the person who decided. */
@NullMarked
package decem.approvals.control;

import org.jspecify.annotations.NullMarked;
