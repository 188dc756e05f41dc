/** Whether the bench counts and writes as it should; it measures nothing here. */
@NullMarked
package decem.bench;

import org.jspecify.annotations.NullMarked;
