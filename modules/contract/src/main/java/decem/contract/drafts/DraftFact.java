package decem.contract.drafts;

import decem.contract.Fact;
import decem.contract.Language;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.util.UUID;

/** What drafts tells. Commits are not facts: who follows them keeps a cursor and asks. */
public sealed interface DraftFact extends Fact {

  PaperId paper();

  @Override
  default UUID about() {
    return paper().value();
  }

  record TextOpened(PaperId paper, TextId text, Language language, PersonId by, Instant at)
      implements DraftFact {}
}
