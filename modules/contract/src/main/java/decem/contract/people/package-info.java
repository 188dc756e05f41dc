/** People and their accounts, as other rooms may know them. */
@NullMarked
package decem.contract.people;

import org.jspecify.annotations.NullMarked;
