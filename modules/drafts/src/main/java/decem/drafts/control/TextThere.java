package decem.drafts.control;

import java.time.Instant;
import java.util.UUID;

/** A text as it stands: its last commit, by whom and when, and the document as canonical JSON. */
public record TextThere(long n, UUID by, Instant at, String document) {}
