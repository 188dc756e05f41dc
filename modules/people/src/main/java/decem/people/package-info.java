/**
 * Who has an account and how they get in: invitation, password, second factor, being signed in as a
 * row, profile, absence. Owns the schema {@code people}; tells {@code PersonFact}; answers {@code
 * People}, {@code Invitations} and {@code SignedIn}; listens to nobody.
 */
@NullMarked
package decem.people;

import org.jspecify.annotations.NullMarked;
