package decem.drafts.entity;

import java.util.UUID;

/** A text as it is stored: where it stands, not what is in it. */
public record TextRow(UUID id, UUID paper, String lang, long head, String state, long epoch) {}
