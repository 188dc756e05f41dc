/** Accounts and what belongs to them. */
@NullMarked
package decem.people.entity;

import org.jspecify.annotations.NullMarked;
