/**
 * The database of the house: PostgreSQL as a child process where none is configured, the three
 * roles, and the migrations of every room. The launcher uses it to run and the rooms' tests use it
 * to test, so that both meet the same database. Knows no server and no room.
 */
@NullMarked
package decem.database;

import org.jspecify.annotations.NullMarked;
