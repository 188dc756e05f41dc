package decem.drafts.control;

import java.util.UUID;

/**
 * What a writer sends: steps made on one commit.
 *
 * @param base the commit that the steps belong to
 * @param client one open page, chosen by it
 * @param seq counts that page's saves from 1; the same number again is the same save
 * @param steps a JSON array of steps
 */
public record Save(long base, UUID client, long seq, String steps) {}
