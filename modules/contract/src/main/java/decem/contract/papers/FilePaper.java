package decem.contract.papers;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.groups.GroupId;
import java.util.Map;
import java.util.UUID;

/**
 * Request: open a paper from finished documents, name its version and submit it in one go. A
 * mandate goes this way, so that the secretary general decides on it like on any paper. Called
 * again for the same group and kind it names the next version.
 */
public interface FilePaper {

  Outcome file(UUID key, Filing filing);

  /**
   * @param documents canonical or plain JSON of a document for each language
   * @param coverNote what the secretary general reads first
   */
  record Filing(
      GroupId group,
      PaperKind kind,
      Bilingual title,
      String workingTitle,
      Map<Language, String> documents,
      String coverNote) {}

  sealed interface Outcome {}

  record Filed(VersionId version, Digest digest) implements Outcome {}

  /** The documents are not what the schema allows; the reason is for the log. */
  record NotAcceptable(String reason) implements Outcome {}
}
