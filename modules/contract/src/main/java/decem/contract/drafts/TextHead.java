package decem.contract.drafts;

import decem.contract.Language;
import decem.contract.papers.PaperId;
import java.time.Instant;

/** Where a text stands: the number of its last commit and when that was stored. */
public record TextHead(
    TextId text, PaperId paper, Language language, long commit, Instant at, int words) {}
