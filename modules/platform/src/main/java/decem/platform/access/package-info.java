/**
 * Who is asking, and whether she may: grants, disclosures, the guard before every boundary method.
 */
@NullMarked
package decem.platform.access;

import org.jspecify.annotations.NullMarked;
