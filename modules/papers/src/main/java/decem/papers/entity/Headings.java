package decem.papers.entity;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.papers.PaperKind;

/**
 * What stands on a paper's cover.
 *
 * @param workingTitle fit for the subject of a mail
 */
public record Headings(
    PaperKind kind, Language original, String marking, Bilingual title, String workingTitle) {}
