@NullMarked
package decem.server;

import org.jspecify.annotations.NullMarked;
