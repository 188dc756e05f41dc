/** The decision page, the record page and the list of what was decided. */
@NullMarked
package decem.approvals.page;

import org.jspecify.annotations.NullMarked;
