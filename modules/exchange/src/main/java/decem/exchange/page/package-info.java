/** What browsers are given. */
@NullMarked
package decem.exchange.page;

import org.jspecify.annotations.NullMarked;
