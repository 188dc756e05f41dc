/** Plain SQL for what is too small or too close to the database for entities. */
@NullMarked
package decem.platform.sql;

import org.jspecify.annotations.NullMarked;
