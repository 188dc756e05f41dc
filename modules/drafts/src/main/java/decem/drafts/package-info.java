/**
 * Live texts. Owns one text per paper and language: its log of commits, its snapshots, the anchors
 * of comments in it, how far each person has read, and what was done in each sitting of work. Tells
 * when a text was opened; commits are no facts, who follows them asks. Listens to nothing: others
 * ask it to open a text, to pin one for a version, to place an anchor.
 *
 * <p>Every writer uses one door: a commit on the head is checked, applied and stored in one
 * transaction, anything else is refused with the text as it stands now.
 */
@NullMarked
package decem.drafts;

import org.jspecify.annotations.NullMarked;
