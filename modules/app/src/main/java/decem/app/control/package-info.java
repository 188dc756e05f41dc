/** Rules of the frame that need neither pages nor a server. */
@NullMarked
package decem.app.control;

import org.jspecify.annotations.NullMarked;
