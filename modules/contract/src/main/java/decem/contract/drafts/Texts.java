package decem.contract.drafts;

import decem.contract.Language;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import java.util.List;
import java.util.UUID;

/** Requests to drafts; each runs in a transaction of its own and is idempotent by its key. */
public interface Texts {

  /**
   * Opens a text with a whole document as its first commit, or, where the text exists already,
   * replaces its content by one commit.
   */
  Opening open(UUID key, NewText text);

  /**
   * Takes every language of a paper at its head, at one moment, and keeps those states for ever.
   * Refused while suggestions wait for somebody to decide: a version says one thing.
   */
  Pinning pin(UUID key, PaperId paper);

  sealed interface Pinning {}

  record Pinned(List<PinnedText> texts) implements Pinning {}

  /** So many suggestions stand in the paper's texts. */
  record SuggestionsOpen(int count) implements Pinning {}

  /**
   * @param document JSON of a document; checked like any other write
   */
  record NewText(PaperId paper, Language language, String document, PersonId by) {}

  sealed interface Opening {}

  record Opened(TextId text, long commit) implements Opening {}

  /** The document is not what the schema allows; the code is for the log. */
  record NotAcceptable(String code) implements Opening {}
}
