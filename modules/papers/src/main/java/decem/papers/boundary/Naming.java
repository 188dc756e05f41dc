package decem.papers.boundary;

import decem.contract.access.Act;
import decem.contract.drafts.PinnedText;
import decem.contract.drafts.Texts;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.papers.control.Wording;
import decem.papers.control.Wording.Wrong;
import decem.papers.control.Written;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Names a version: every language of the living text is pinned at one moment in drafts, and each
 * that holds something is laid on the shelf here. Two transactions, one request: called again with
 * its key it gives the same version.
 */
@ApplicationScoped
@Guarded
public class Naming {

  @Inject Texts texts;
  @Inject Versions versions;

  /**
   * @param number the number that the next version will have
   * @param reference the reference it will have
   */
  public record Preview(PaperCard paper, int number, String reference) {}

  /** What became of the wish to name a version. */
  public sealed interface Outcome {}

  public record Named(VersionCard version) implements Outcome {}

  /** Not a word has changed since that version. */
  public record SameAs(VersionCard version) implements Outcome {}

  /** No language holds a word yet. */
  public record NothingWritten() implements Outcome {}

  /** So many suggestions wait for somebody to decide; a version says one thing. */
  public record SuggestionsOpen(int count) implements Outcome {}

  public record LabelRefused(List<Wrong> wrong) implements Outcome {}

  @Needs(Act.NAME_VERSION)
  public Preview preview(PaperId paper) {
    return versions.preview(paper);
  }

  @Needs(Act.NAME_VERSION)
  public Outcome name(PaperId paper, UUID key, String label) {
    List<Wrong> wrong = Wording.ofLabel(label);
    if (!wrong.isEmpty()) {
      return new LabelRefused(wrong);
    }
    Optional<VersionCard> before = versions.byRequest(paper, key);
    return before.<Outcome>map(Named::new).orElseGet(() -> pin(paper, key, Wording.tidy(label)));
  }

  private Outcome pin(PaperId paper, UUID key, String label) {
    return switch (texts.pin(key, paper)) {
      case Texts.SuggestionsOpen open -> new SuggestionsOpen(open.count());
      case Texts.Pinned pinned -> named(paper, key, label, Written.among(pinned.texts()));
    };
  }

  private Outcome named(PaperId paper, UUID key, String label, List<PinnedText> pinned) {
    if (pinned.isEmpty()) {
      return new NothingWritten();
    }
    return versions
        .same(paper, pinned)
        .<Outcome>map(SameAs::new)
        .orElseGet(() -> new Named(versions.name(paper, key, label, pinned)));
  }
}
