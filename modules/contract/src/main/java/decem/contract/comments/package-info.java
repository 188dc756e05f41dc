/** Comments in the group and observations on circulated versions, as other rooms may know them. */
@NullMarked
package decem.contract.comments;

import org.jspecify.annotations.NullMarked;
