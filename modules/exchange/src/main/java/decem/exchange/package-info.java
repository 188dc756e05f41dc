/**
 * Papers on their way in and out: Word files become documents, versions become Word and PDF files.
 * Owns no data and tells no facts; it answers what is in a Word file, and hands a version to
 * whoever may read it as a file that carries reference, marking, date and digest on every page.
 */
@NullMarked
package decem.exchange;

import org.jspecify.annotations.NullMarked;
