/**
 * Measures the program as people meet it: starts, memory, pages, saves, the long paper, each beside
 * what the machine can do at all in the same run. Also holds the caller and the forms with which
 * other tests visit a house without a browser.
 */
@NullMarked
package decem.bench;

import org.jspecify.annotations.NullMarked;
