/**
 * Live push: browsers hear that something they may see has changed, and ask again. What is told
 * carries no content and may be lost.
 */
@NullMarked
package decem.platform.live;

import org.jspecify.annotations.NullMarked;
