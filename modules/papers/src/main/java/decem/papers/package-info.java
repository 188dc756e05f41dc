/**
 * Papers as the institution counts them: reference, kind, titles, marking, and the versions that
 * are named of them, each an exact set of bytes under one digest. Here a version is circulated to
 * bodies and submitted to the authority; nobody decides here, and the words themselves are written
 * in drafts. Tells that a paper was opened, a version named, circulated, submitted or withdrawn;
 * listens to how a case ended.
 */
@NullMarked
package decem.papers;

import org.jspecify.annotations.NullMarked;
