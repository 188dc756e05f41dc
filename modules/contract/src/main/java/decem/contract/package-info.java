/**
 * What rooms may say to each other: ids, facts, questions, requests and contributions. A package
 * per owner; plain Java, nothing injected.
 */
@NullMarked
package decem.contract;

import org.jspecify.annotations.NullMarked;
