package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.document.diff.Comparison;
import decem.drafts.control.Work;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Two states of a text side by side: as it stands, as it was at a commit, as a version keeps it.
 */
@Boundary
public class Comparing {

  @Inject States states;

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

  @Needs(Act.READ_LIVING_TEXT)
  public Compared of(PaperId paper, Language language, State from, State to) {
    States.Text text = states.of(paper, language);
    States.Found before = states.find(text, from);
    States.Found after = states.find(text, to);
    return new Compared(
        before.point(),
        after.point(),
        Comparison.of(before.document(), after.document()),
        Work.between(before.document(), after.document()),
        new Choices(text.head(), text.versions().reversed()));
  }
}
