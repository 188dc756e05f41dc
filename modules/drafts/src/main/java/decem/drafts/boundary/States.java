package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.document.Documents;
import decem.document.Node;
import decem.drafts.boundary.Comparing.Commit;
import decem.drafts.boundary.Comparing.Now;
import decem.drafts.boundary.Comparing.Point;
import decem.drafts.boundary.Comparing.State;
import decem.drafts.boundary.Comparing.Version;
import decem.platform.access.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds states of a text that somebody asks for: in its log, or in a version. */
@ApplicationScoped
class States {

  @Inject PastTexts texts;
  @Inject Papers papers;

  /** One language of a paper, and the versions that have it, the oldest first. */
  record Text(PaperId paper, Language language, PastTexts.Text past, List<VersionCard> versions) {
    UUID id() {
      return past.id();
    }

    long head() {
      return past.head();
    }
  }

  /** A state as it read. */
  record Found(Point point, Node document) {}

  Text of(PaperId paper, Language language) {
    List<VersionCard> versions =
        papers.versionsOf(List.of(paper)).getOrDefault(paper, List.of()).stream()
            .filter(card -> card.parts().stream().anyMatch(part -> part.language() == language))
            .toList();
    return new Text(paper, language, texts.of(paper, language), versions);
  }

  Found find(Text text, State state) {
    return switch (state) {
      case Now now -> commit(text, now, text.head());
      case Commit commit -> commit(text, commit, commit.n());
      case Version version ->
          text.versions().stream()
              .filter(card -> card.id().number() == version.number())
              .findFirst()
              .map(card -> version(text, version, card))
              .orElseThrow(() -> new Unknown("version"));
    };
  }

  private Found commit(Text text, State state, long n) {
    if (n > text.head()) {
      throw new Unknown("commit");
    }
    Optional<Instant> at = texts.written(text.past(), n);
    return new Found(new Point(state, at, Optional.empty()), texts.at(text.id(), n));
  }

  private Found version(Text text, State state, VersionCard card) {
    byte[] bytes =
        papers
            .document(new VersionId(text.paper(), card.id().number()), text.language())
            .orElseThrow(() -> new Unknown("language of version"));
    return new Found(
        new Point(state, Optional.of(card.at()), Optional.of(card)),
        Documents.read(new String(bytes, StandardCharsets.UTF_8)));
  }
}
