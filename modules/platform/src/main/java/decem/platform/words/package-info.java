/** What people type into the fields of any room, before the room has its own say on it. */
@NullMarked
package decem.platform.words;

import org.jspecify.annotations.NullMarked;
