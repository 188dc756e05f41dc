/**
 * Expert groups and their mandates, the bodies that are consulted, the offices of the house.
 *
 * <p>The room owns who belongs where: a group is prepared, its mandate is filed as a paper, and it
 * exists once the secretary general has decided on exactly that text. It tells when a group is
 * established, a mandate changed, a member appointed or released; it listens for decisions and
 * returns of the mandates it filed, for accounts that close and for the first administrator.
 */
@NullMarked
package decem.groups;

import org.jspecify.annotations.NullMarked;
