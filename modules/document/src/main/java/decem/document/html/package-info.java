/**
 * A document as XHTML: the same for the reading page and for PDF (DOCUMENTS 2.1). Everything is
 * escaped and links are checked again; no style and no script is ever written, so that it stands
 * under a strict CSP.
 */
@org.jspecify.annotations.NullMarked
package decem.document.html;
