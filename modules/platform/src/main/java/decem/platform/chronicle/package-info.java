/** Acts that matter, one row each, insert only: what the ledger will be filled from. */
@NullMarked
package decem.platform.chronicle;

import org.jspecify.annotations.NullMarked;
