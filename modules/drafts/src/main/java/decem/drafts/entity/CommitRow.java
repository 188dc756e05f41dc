package decem.drafts.entity;

import java.time.Instant;
import java.util.UUID;

/** One commit as it is stored. */
public record CommitRow(
    long n, UUID client, long seq, UUID author, String kind, String steps, int words, Instant at) {}
