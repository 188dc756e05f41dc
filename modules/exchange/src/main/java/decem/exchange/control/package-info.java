/** Reading and writing of Word and PDF files; plain Java, nothing injected. */
@NullMarked
package decem.exchange.control;

import org.jspecify.annotations.NullMarked;
