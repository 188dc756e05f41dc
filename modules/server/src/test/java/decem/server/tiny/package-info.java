/** What the tests put into the server in place of the real application. */
@NullMarked
package decem.server.tiny;

import org.jspecify.annotations.NullMarked;
