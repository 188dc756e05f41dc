@NullMarked
package decem.database.testing;

import org.jspecify.annotations.NullMarked;
