/**
 * "Your turn": what every room asks of a person, on one page. Owns nothing and tells nothing;
 * gathers the turns that rooms contribute, and shows who of one's groups is away.
 */
@NullMarked
package decem.desk;

import org.jspecify.annotations.NullMarked;
