/**
 * Who may what: offices, roles and the table of acts. The table is the documentation; a test prints
 * it and walks every cell.
 */
@NullMarked
package decem.contract.access;

import org.jspecify.annotations.NullMarked;
