/** The rows of the log, read and written by plain SQL on connections of the authority's own. */
@NullMarked
package decem.drafts.entity;

import org.jspecify.annotations.NullMarked;
