/**
 * The one web application: frame, look, lasting addresses, pages that put several rooms on one
 * screen, and what is said when something goes wrong. It owns no data, tells nothing and listens to
 * nothing.
 */
@NullMarked
package decem.app;

import org.jspecify.annotations.NullMarked;
