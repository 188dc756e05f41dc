/** Word files in, as other rooms may ask for them. */
@NullMarked
package decem.contract.exchange;

import org.jspecify.annotations.NullMarked;
