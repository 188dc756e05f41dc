/** The rules of papers, without database or pages. */
@NullMarked
package decem.papers.control;

import org.jspecify.annotations.NullMarked;
