/**
 * The kit for the one test of each room that runs on the real server: {@code docs/decisions/0003}
 * says how it is used.
 */
@NullMarked
package decem.roomtests;

import org.jspecify.annotations.NullMarked;
