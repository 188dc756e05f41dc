/**
 * What a version is, exactly, and whether the bytes at hand are it. Plain Java that needs neither a
 * server nor a database, and reads documents without the module that writes them: who checks should
 * not trust the hand that wrote.
 */
@NullMarked
package decem.proof;

import org.jspecify.annotations.NullMarked;
