/** The demonstration: rooms seed their part through their own doors, in order, once. */
@NullMarked
package decem.platform.demo;

import org.jspecify.annotations.NullMarked;
