package decem.contract.papers;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.groups.GroupId;

/**
 * A paper as others see it.
 *
 * @param reference from the house's pattern, such as {@code GR(2026)0007}
 * @param workingTitle a title fit for the subject of a mail: says nothing that the marking would
 *     keep back
 * @param marking the key of a marking in the configured policy
 */
public record PaperCard(
    PaperId id,
    GroupId group,
    String reference,
    PaperKind kind,
    Bilingual title,
    String workingTitle,
    Language original,
    String marking) {}
