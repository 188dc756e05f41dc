/** In which order things are asked, and who is away. */
@NullMarked
package decem.desk.control;

import org.jspecify.annotations.NullMarked;
