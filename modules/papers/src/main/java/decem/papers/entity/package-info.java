/** What has a life: the dossier, a release by both chairs, a submission. */
@NullMarked
package decem.papers.entity;

import org.jspecify.annotations.NullMarked;
