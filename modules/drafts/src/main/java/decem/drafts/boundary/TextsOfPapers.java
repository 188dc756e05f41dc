package decem.drafts.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.drafts.DraftFact;
import decem.contract.drafts.PinnedText;
import decem.contract.drafts.TextId;
import decem.contract.drafts.Texts;
import decem.contract.papers.PaperId;
import decem.platform.access.Answers;
import decem.platform.access.OwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Answers the requests of other rooms: open a text, keep it for a version. */
@ApplicationScoped
@OwnTransaction
@Answers
public class TextsOfPapers implements Texts {

  @Inject Authority authority;
  @Inject Telling telling;

  @Override
  public Opening open(UUID key, NewText text) {
    UUID by = text.by().value();
    Authority.Opened opened =
        authority.open(key, text.paper().value(), text.language().name(), text.document(), by);
    if (!opened.refused().isEmpty()) {
      return new NotAcceptable(opened.refused());
    }
    TextId id = new TextId(opened.text());
    telling.tell(
        new DraftFact.TextOpened(text.paper(), id, text.language(), text.by(), Instant.now()));
    return new Opened(id, opened.n());
  }

  @Override
  public Pinning pin(UUID key, PaperId paper) {
    List<Authority.Pinned> pinned = authority.pin(paper.value());
    int open = pinned.stream().mapToInt(Authority.Pinned::suggestions).sum();
    return open > 0
        ? new SuggestionsOpen(open)
        : new Pinned(pinned.stream().map(TextsOfPapers::pinned).toList());
  }

  private static PinnedText pinned(Authority.Pinned pinned) {
    return new PinnedText(
        new TextId(pinned.text()),
        Language.valueOf(pinned.lang()),
        pinned.n(),
        pinned.snapshot().doc().getBytes(StandardCharsets.UTF_8),
        new Digest(pinned.snapshot().sha256()),
        pinned.snapshot().words());
  }
}
