/** What is asked of a person: every room contributes, desk gathers. */
@NullMarked
package decem.contract.desk;

import org.jspecify.annotations.NullMarked;
