/** The doors of papers. */
@NullMarked
package decem.papers.boundary;

import org.jspecify.annotations.NullMarked;
