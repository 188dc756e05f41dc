package decem.exchange.control;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.papers.Papers.Picture;
import decem.document.Node;
import java.util.Map;

/** What came of reading a Word file. */
public sealed interface WordReading {

  /**
   * @param document passes every check of the document
   * @param pictures those that the document shows, by the SHA-256 of their bytes
   */
  record Read(Node document, Map<Digest, Picture> pictures, ImportReport report)
      implements WordReading {}

  /** Nothing was taken; the sentence says why and what to do. */
  record Refused(Refusal reason, Bilingual sentence) implements WordReading {}
}
