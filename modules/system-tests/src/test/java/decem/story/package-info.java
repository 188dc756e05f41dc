/**
 * The product as people use it: a running house, browsers, and the protocol. Knows no class of
 * ours.
 */
@NullMarked
package decem.story;

import org.jspecify.annotations.NullMarked;
