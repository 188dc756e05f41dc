package decem.drafts.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * Whose a suggestion is.
 *
 * @param n the commit in which it began
 */
public record SuggestionRow(String id, UUID author, long n, Instant at) {}
