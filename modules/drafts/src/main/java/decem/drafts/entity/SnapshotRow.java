package decem.drafts.entity;

/** A whole document at one commit. */
public record SnapshotRow(long n, String doc, String sha256, int words) {}
