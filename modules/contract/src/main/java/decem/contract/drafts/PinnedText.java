package decem.contract.drafts;

import decem.contract.Digest;
import decem.contract.Language;

/** A text at one commit as exact bytes: canonical JSON (RFC 8785) and their SHA-256. */
public record PinnedText(
    TextId text, Language language, long commit, byte[] bytes, Digest digest, int words) {}
