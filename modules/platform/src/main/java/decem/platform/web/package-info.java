/**
 * What stands before every request over the web: origin check, errors of REST, the root of the
 * protocol.
 */
@NullMarked
package decem.platform.web;

import org.jspecify.annotations.NullMarked;
