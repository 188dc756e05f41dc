package decem.approvals.boundary;

import decem.approvals.control.Changes;
import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionCard.Part;
import decem.contract.papers.VersionId;
import decem.document.DocumentRefused;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed in a version since an earlier one that the asker may read too. */
@Boundary
public class ChangesSince {

  private static final System.Logger LOG = System.getLogger(ChangesSince.class.getName());

  @Inject Papers papers;
  @Inject ShownNow shownNow;
  @Inject ComparisonShelf shelf;
  @Inject Asking asking;
  @Inject Access access;

  /**
   * The changes in the language that was wished, or in the one that both versions have; empty when
   * they have none in common or a text cannot be read any more.
   */
  @Needs(Act.READ_VERSION)
  public Optional<Since> of(VersionId version, VersionId earlier, Language wished) {
    boolean same = earlier.paper().equals(version.paper());
    if (!same || !access.may(asking.known(), Act.READ_VERSION, earlier)) {
      throw new Unknown("version");
    }
    VersionCard before = shownNow.version(earlier);
    VersionCard after = shownNow.version(version);
    return Stream.of(wished, wished.other())
        .filter(language -> has(before, language) && has(after, language))
        .findFirst()
        .flatMap(language -> since(before, after, language));
  }

  private Optional<Since> since(VersionCard before, VersionCard after, Language language) {
    try {
      Changes changes =
          shelf.get(
              List.of(language.tag(), digest(before, language), digest(after, language)),
              () -> Changes.between(bytes(before, language), bytes(after, language), language));
      return Optional.of(new Since(before, language, changes));
    } catch (DocumentRefused unreadable) {
      LOG.log(System.Logger.Level.ERROR, "A stored text cannot be read", unreadable);
      return Optional.empty();
    }
  }

  private byte[] bytes(VersionCard version, Language language) {
    return papers.document(version.id(), language).orElseThrow(() -> new Unknown("text"));
  }

  private static String digest(VersionCard version, Language language) {
    return part(version, language).map(part -> part.digest().hex()).findFirst().orElse("");
  }

  private static boolean has(VersionCard version, Language language) {
    return part(version, language).findAny().isPresent();
  }

  private static Stream<Part> part(VersionCard version, Language language) {
    return version.parts().stream().filter(part -> part.language() == language);
  }

  /** The changes since a version, in one language. */
  public record Since(VersionCard earlier, Language language, Changes changes) {}
}
