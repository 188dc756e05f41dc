/** The doors of exchange. */
@NullMarked
package decem.exchange.boundary;

import org.jspecify.annotations.NullMarked;
