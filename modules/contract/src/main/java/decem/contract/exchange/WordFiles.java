package decem.contract.exchange;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.papers.Papers.Picture;
import java.util.List;
import java.util.Map;

/** Question: what is in this Word file? Answered by exchange without touching any data. */
public interface WordFiles {

  Reading read(byte[] file, Language language);

  sealed interface Reading {}

  /**
   * @param document JSON of a document that passes every check
   * @param pictures by their SHA-256, as the document names them
   * @param counts by name: headings, listParagraphs, tables, footnotes, links, pictures, words
   * @param report what was taken, what was changed, what was left out, a sentence a line
   */
  record Read(
      String document,
      Map<Digest, Picture> pictures,
      Map<String, Integer> counts,
      List<Bilingual> report)
      implements Reading {}

  /** The file cannot be taken; the sentence says why and what to do. */
  record NotReadable(Bilingual sentence) implements Reading {}
}
