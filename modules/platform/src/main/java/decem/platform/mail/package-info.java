/**
 * Mail by rows: written in the transaction that wants it, sent afterwards, tried again. Links only,
 * never a paper's content.
 */
@NullMarked
package decem.platform.mail;

import org.jspecify.annotations.NullMarked;
