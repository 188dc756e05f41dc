/** A group with its mandates and seats, who serves, bodies with their contacts, offices. */
@NullMarked
package decem.groups.entity;

import org.jspecify.annotations.NullMarked;
