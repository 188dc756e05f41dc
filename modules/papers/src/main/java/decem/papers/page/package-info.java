/** Pages, fragments and downloads of papers. */
@NullMarked
package decem.papers.page;

import org.jspecify.annotations.NullMarked;
