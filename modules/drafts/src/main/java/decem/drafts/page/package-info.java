/** The editor's page and the protocol it speaks. */
@NullMarked
package decem.drafts.page;

import org.jspecify.annotations.NullMarked;
