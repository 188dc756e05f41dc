/**
 * What a reader needs beside the words: numbers, outline, counts, plain letters. Computed, never
 * stored.
 */
@org.jspecify.annotations.NullMarked
package decem.document.reading;
