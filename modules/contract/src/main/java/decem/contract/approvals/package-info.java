/** Cases: one submission of one version to an authority, and what became of it. */
@NullMarked
package decem.contract.approvals;

import org.jspecify.annotations.NullMarked;
