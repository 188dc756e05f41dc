package decem.drafts.entity;

import java.time.Instant;
import java.util.UUID;

/** A commit as it is read for the history: who did what to the text, and when. */
public record PastCommitRow(long n, UUID author, String kind, String steps, Instant at) {}
