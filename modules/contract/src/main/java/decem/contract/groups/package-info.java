/**
 * Expert groups, their mandates and members, the bodies that are consulted, the offices of the
 * house.
 */
@NullMarked
package decem.contract.groups;

import org.jspecify.annotations.NullMarked;
