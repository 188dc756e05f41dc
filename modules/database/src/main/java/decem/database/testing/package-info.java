/** What tests of rooms use: a real PostgreSQL, migrated as owner and used as the application. */
@NullMarked
package decem.database.testing;

import org.jspecify.annotations.NullMarked;
