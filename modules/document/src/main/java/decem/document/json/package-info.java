/**
 * JSON as documents need it: strict to read, exact to write. Integers only, at most 128 levels, no
 * name twice, no lone surrogate and no control character but the tab (LIVE-DRAFTING 4.2); canonical
 * writing by RFC 8785.
 */
@org.jspecify.annotations.NullMarked
package decem.document.json;
