@NullMarked
package decem.database;

import org.jspecify.annotations.NullMarked;
