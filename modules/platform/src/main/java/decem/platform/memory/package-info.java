/** What is kept in memory because it was asked for a moment ago. */
@NullMarked
package decem.platform.memory;

import org.jspecify.annotations.NullMarked;
