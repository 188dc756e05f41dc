package decem.drafts.page;

import decem.drafts.boundary.History;
import decem.drafts.boundary.History.Before;
import decem.drafts.boundary.History.Entry;
import decem.drafts.boundary.History.Newest;
import decem.drafts.boundary.History.Page;
import decem.drafts.boundary.History.Start;
import decem.drafts.boundary.History.UpTo;
import decem.drafts.control.Sentences;
import decem.platform.house.House;
import decem.platform.page.Asked;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The history of a text as a page: days, and what was done on each. */
@Named
@RequestScoped
public class TextHistory {

  @Inject AskedText text;
  @Inject History history;
  @Inject Here here;
  @Inject House house;

  private Start start = new Newest();
  private @Nullable Page page;
  private List<Day> days = List.of();

  /** A day and what was done on it. */
  public record Day(String words, List<HistoryLine> lines) {}

  /** Before anything is shown. */
  public void enter() {
    text.enter();
    start = asked();
    page = history.of(text.paper().id(), text.language(), start);
    days = days(page);
  }

  private Start asked() {
    String before = Asked.parameter("before");
    if (before != null && before.matches("[1-9][0-9]{0,17}")) {
      return new Before(Long.parseLong(before));
    }
    return Optional.ofNullable(Asked.parameter("day"))
        .flatMap(TextHistory::day)
        .filter(day -> day.isBefore(house.today()))
        .<Start>map(UpTo::new)
        .orElseGet(Newest::new);
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private Page page() {
    return Objects.requireNonNull(page, "enter() comes first");
  }

  public String getTitle() {
    return Sentences.of(here.language(), "history.title." + text.getTag());
  }

  public String getLead() {
    String title = text.paper().title().in(here.language());
    return Sentences.of(here.language(), "history.lead", title, page().head());
  }

  public List<Day> getDays() {
    return days;
  }

  private List<Day> days(Page found) {
    Optional<String> restoring =
        Optional.of(text.page("restore")).filter(address -> text.isWriter());
    HistoryLine.Ways ways = new HistoryLine.Ways(text.page("compare"), restoring, found.head());
    return found.days().stream()
        .map(day -> new Day(here.day(day.day()), lines(day.entries(), ways)))
        .toList();
  }

  private List<HistoryLine> lines(List<Entry> entries, HistoryLine.Ways ways) {
    return entries.stream().map(entry -> new HistoryLine(entry, here, ways)).toList();
  }

  /** Whoever has just brought a state back reads that it is done. */
  public boolean isRestored() {
    return TextRestore.DONE.equals(Asked.parameter("note"));
  }

  public String getDay() {
    return start instanceof UpTo upTo ? upTo.day().toString() : "";
  }

  public String getToday() {
    return house.today().toString();
  }

  public boolean isNewest() {
    return start instanceof Newest;
  }

  public String getNewestAddress() {
    return text.page("history");
  }

  public boolean isOlder() {
    return page().older().isPresent();
  }

  public String getOlderAddress() {
    return text.page("history") + "&before=" + page().older().orElseThrow();
  }

  public boolean isPlayable() {
    return page().head() > 0;
  }

  public String getPlayback() {
    return text.page("playback");
  }

  public String getOtherAddress() {
    return text.page("history", text.getOtherTag());
  }

  public String getOtherWords() {
    return Sentences.of(here.language(), "history.other." + text.getOtherTag());
  }
}
