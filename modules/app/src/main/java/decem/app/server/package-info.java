/** The one package that may speak to the server by its own name. */
@NullMarked
package decem.app.server;

import org.jspecify.annotations.NullMarked;
