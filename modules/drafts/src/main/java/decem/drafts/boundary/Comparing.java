package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.document.Documents;
import decem.document.Node;
import decem.document.diff.Comparison;
import decem.drafts.control.Work;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Two states of a text side by side: as it stands, as it was at a commit, as a version keeps it.
 */
@Boundary
public class Comparing {

  @Inject PastTexts texts;
  @Inject Papers papers;

  /** A state of a text that somebody asks for. */
  public sealed interface State {}

  /** The living text. */
  public record Now() implements State {}

  /** As a commit left it; 0 is the text before its first commit. */
  public record Commit(long n) implements State {}

  public record Version(int number) implements State {}

  /**
   * A state that was found.
   *
   * @param at since when the text was like this; empty before the first commit
   */
  public record Point(State state, Optional<Instant> at, Optional<VersionCard> version) {}

  /** What there is to choose from, the newest first. */
  public record Choices(long head, List<VersionCard> versions) {}

  public record Compared(Point from, Point to, Comparison comparison, Work work, Choices choices) {}

  private record Text(PaperId paper, Language language, PastTexts.Text past) {
    long head() {
      return past.head();
    }
  }

  private record Found(Point point, Node document) {}

  @Needs(Act.READ_LIVING_TEXT)
  public Compared of(PaperId paper, Language language, State from, State to) {
    Text text = new Text(paper, language, texts.of(paper, language));
    List<VersionCard> versions = versions(text);
    Found before = find(text, versions, from);
    Found after = find(text, versions, to);
    return new Compared(
        before.point(),
        after.point(),
        Comparison.of(before.document(), after.document()),
        Work.between(before.document(), after.document()),
        new Choices(text.head(), versions.reversed()));
  }

  private List<VersionCard> versions(Text text) {
    return papers.versionsOf(List.of(text.paper())).getOrDefault(text.paper(), List.of()).stream()
        .filter(card -> card.parts().stream().anyMatch(part -> part.language() == text.language()))
        .toList();
  }

  private Found find(Text text, List<VersionCard> versions, State state) {
    return switch (state) {
      case Now now -> commit(text, now, text.head());
      case Commit commit -> commit(text, commit, commit.n());
      case Version version ->
          versions.stream()
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
    return new Found(new Point(state, at, Optional.empty()), texts.at(text.past().id(), n));
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
