package decem.drafts.page;

import decem.contract.papers.VersionCard;
import decem.document.diff.Pages;
import decem.document.diff.Pages.Row;
import decem.drafts.boundary.Comparing;
import decem.drafts.boundary.Comparing.Commit;
import decem.drafts.boundary.Comparing.Compared;
import decem.drafts.boundary.Comparing.Now;
import decem.drafts.boundary.Comparing.Point;
import decem.drafts.boundary.Comparing.State;
import decem.drafts.boundary.Comparing.Version;
import decem.drafts.control.Sentences;
import decem.drafts.control.Shown;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Two states of a text compared, as a page: side by side or in one column. */
@Named
@RequestScoped
public class TextCompare {

  private static final String SIDES = "sides";

  @Inject AskedText text;
  @Inject Comparing comparing;
  @Inject Here here;

  private @Nullable Compared compared;

  /** A state to choose. */
  public record Choice(String value, String words, boolean chosen) {}

  /** Before anything is shown. */
  public void enter() {
    text.enter();
    State to = state(Asked.parameter("to"), new Now());
    State from = state(Asked.parameter("from"), new Commit(0));
    compared = comparing.of(text.paper().id(), text.language(), from, to);
  }

  private static State state(@Nullable String written, State otherwise) {
    return written == null ? otherwise : StateWords.read(written);
  }

  private Compared compared() {
    return Objects.requireNonNull(compared, "enter() comes first");
  }

  public String getLead() {
    return say("compare.lead", words(compared().from()), words(compared().to()));
  }

  private String words(Point point) {
    return StateWords.of(point, here);
  }

  /** Whether the earlier of the two can be brought back: one that the reader may write over. */
  public boolean isRestorable() {
    State from = compared().from().state();
    boolean empty = from instanceof Commit commit && commit.n() == 0;
    return !(from instanceof Now) && !empty && !isSame() && text.isWriter();
  }

  public String getRestoreWords() {
    return say("restore.of", words(compared().from()));
  }

  public String getRestoreAddress() {
    return text.page("restore") + "&to=" + StateWords.written(compared().from().state());
  }

  /** What changed, kind by kind. */
  public List<String> getSentences() {
    return new WorkWords(here.language()).lines(compared().work());
  }

  public String getExtent() {
    return say("compare.words", compared().work().wordsAdded(), compared().work().wordsRemoved());
  }

  public boolean isSame() {
    return compared().comparison().isEmpty();
  }

  public boolean isSides() {
    return !"redline".equals(Asked.parameter("view"));
  }

  public boolean isWhole() {
    return "1".equals(Asked.parameter("whole"));
  }

  /** The rows of this page. */
  public List<Shown> getRows() {
    List<Shown> all = rows();
    return all.subList(Math.min(begin(), all.size()), Math.min(end(), all.size()));
  }

  private List<Shown> rows() {
    UnaryOperator<String> pictures = sha -> "/api/v1/papers/" + text.getId() + "/pictures/" + sha;
    List<Row> rows =
        isSides()
            ? Pages.sideBySide(compared().comparison(), pictures)
            : Pages.redline(compared().comparison(), pictures);
    return isWhole() ? Shown.all(rows) : Shown.around(rows);
  }

  private static int begin() {
    return Optional.ofNullable(Asked.parameter("row"))
        .filter(row -> row.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  private static int end() {
    return begin() + Shown.MOST;
  }

  public boolean isMore() {
    return rows().size() > end();
  }

  public boolean isLater() {
    return begin() > 0;
  }

  public String folded(Shown shown) {
    return say("compare.folded", shown.folded());
  }

  public String getMoreAddress() {
    return address(isSides(), isWhole()) + "&row=" + end();
  }

  public String getFirstAddress() {
    return address(isSides(), isWhole());
  }

  public String getSidesAddress() {
    return address(true, isWhole());
  }

  public String getRedlineAddress() {
    return address(false, isWhole());
  }

  public String getWholeAddress() {
    return address(isSides(), !isWhole());
  }

  private String address(boolean sides, boolean whole) {
    return text.page("compare")
        + "&from="
        + StateWords.written(compared().from().state())
        + "&to="
        + StateWords.written(compared().to().state())
        + (sides ? "" : "&view=redline")
        + (whole ? "&whole=1" : "");
  }

  public String getView() {
    return isSides() ? SIDES : "redline";
  }

  public List<Choice> getFroms() {
    return choices(compared().from());
  }

  public List<Choice> getTos() {
    return choices(compared().to());
  }

  /** The living text, the versions, and a commit only where it is the one that is shown. */
  private List<Choice> choices(Point chosen) {
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(new Now(), say("compare.now"), chosen));
    for (VersionCard card : compared().choices().versions()) {
      int number = card.id().number();
      String words = StateWords.version(number, card.label(), here);
      choices.add(choice(new Version(number), words, chosen));
    }
    if (chosen.state() instanceof Commit) {
      choices.add(choice(chosen.state(), words(chosen), chosen));
    }
    return choices;
  }

  private static Choice choice(State state, String words, Point chosen) {
    return new Choice(StateWords.written(state), words, state.equals(chosen.state()));
  }

  private String say(String key, Object... values) {
    return Sentences.of(here.language(), key, values);
  }
}
