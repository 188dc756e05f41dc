/** The paper: what is mandated, circulated, submitted and decided, and its immutable versions. */
@NullMarked
package decem.contract.papers;

import org.jspecify.annotations.NullMarked;
