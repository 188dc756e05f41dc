/** Rules: what a mandate must have, how it reads, when an office may end. */
@NullMarked
package decem.groups.control;

import org.jspecify.annotations.NullMarked;
