/**
 * How facts are told and how reactions to them are never lost: one publication row per reaction in
 * the teller's transaction, one dispatcher for first tries and retries alike.
 */
@NullMarked
package decem.platform.facts;

import org.jspecify.annotations.NullMarked;
