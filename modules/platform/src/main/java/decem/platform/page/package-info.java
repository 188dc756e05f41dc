/** What every page knows: language, theme, who is signed in. */
@NullMarked
package decem.platform.page;

import org.jspecify.annotations.NullMarked;
