package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.papers.PaperId;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.drafts.control.Work;
import decem.drafts.entity.SittingRow;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** What happened to a living text, by day and person; a page holds some days and some sittings. */
@Boundary
public class History {

  private static final int MOST_DAYS = 7;
  private static final int MOST_SITTINGS = 30;

  @Inject Database database;
  @Inject House house;
  @Inject PastTexts texts;
  @Inject Sittings sittings;
  @Inject Milestones milestones;
  @Inject People people;

  /** Where a page of the history begins: the newest, those before a commit, or up to a day. */
  public sealed interface Start {}

  public record Newest() implements Start {}

  public record Before(long commit) implements Start {}

  public record UpTo(LocalDate day) implements Start {}

  /** Something that happened. */
  public sealed interface Entry {
    Instant at();
  }

  /**
   * Somebody wrote.
   *
   * @param work what came of it; empty where a page cannot reckon more than it has
   */
  public record Worked(SittingRow sitting, Optional<PersonCard> by, Optional<Work> work)
      implements Entry {

    @Override
    public Instant at() {
      return sitting.ended();
    }
  }

  /** A version took a step. */
  public record Reached(Milestone milestone, Optional<PersonCard> by) implements Entry {

    @Override
    public Instant at() {
      return milestone.at();
    }
  }

  /** A day of the house, the latest first. */
  public record Day(LocalDate day, List<Entry> entries) {}

  /**
   * @param older the commit before which the next page begins; empty on the last
   */
  public record Page(long head, List<Day> days, OptionalLong older) {}

  /** How far back a page looks from where. */
  private record Window(Instant untilDay, long before, Instant until) {}

  @Needs(Act.READ_LIVING_TEXT)
  public Page of(PaperId paper, Language language, Start start) {
    PastTexts.Text text = texts.of(paper, language);
    Instant now = database.now();
    Window window = window(text, start, now);
    List<LocalDate> days = sittings.days(text.id(), window.until(), MOST_DAYS + 1);
    List<SittingRow> found = found(text, window, days);
    List<SittingRow> shown = found.subList(0, Math.min(found.size(), MOST_SITTINGS));
    boolean more = !shown.isEmpty() && (found.size() > MOST_SITTINGS || days.size() > MOST_DAYS);
    Instant back = more ? shown.getLast().ended() : Instant.EPOCH;
    List<Milestone> reached =
        milestones.of(paper, language).stream()
            .filter(each -> each.at().isBefore(window.until()) && !each.at().isBefore(back))
            .toList();
    Map<SittingRow, Work> works = sittings.works(text.id(), shown, now);
    return new Page(
        text.head(),
        byDay(entries(shown, works, reached)),
        more ? OptionalLong.of(shown.getLast().to()) : OptionalLong.empty());
  }

  private Window window(PastTexts.Text text, Start start, Instant now) {
    return switch (start) {
      case Newest newest -> until(endOf(day(now)), Long.MAX_VALUE);
      case UpTo upTo -> until(endOf(upTo.day()), Long.MAX_VALUE);
      case Before before -> {
        Instant at = texts.written(text, before.commit()).orElseThrow(() -> new Unknown("commit"));
        yield new Window(endOf(day(at)), before.commit(), at);
      }
    };
  }

  private static Window until(Instant end, long before) {
    return new Window(end, before, end);
  }

  private LocalDate day(Instant at) {
    return at.atZone(house.zone()).toLocalDate();
  }

  private Instant endOf(LocalDate day) {
    return beginningOf(day.plusDays(1));
  }

  private Instant beginningOf(LocalDate day) {
    return day.atStartOfDay(house.zone()).toInstant();
  }

  private List<SittingRow> found(PastTexts.Text text, Window window, List<LocalDate> days) {
    if (days.isEmpty()) {
      return List.of();
    }
    LocalDate first = days.get(Math.min(days.size(), MOST_DAYS) - 1);
    return sittings.between(
        text.id(), beginningOf(first), window.untilDay(), window.before(), MOST_SITTINGS + 1);
  }

  private List<Entry> entries(
      List<SittingRow> shown, Map<SittingRow, Work> works, List<Milestone> reached) {
    Set<PersonId> ids = new HashSet<>();
    shown.forEach(sitting -> ids.add(new PersonId(sitting.person())));
    reached.forEach(each -> each.by().ifPresent(ids::add));
    Map<PersonId, PersonCard> cards = people.cards(ids);
    Stream<Entry> worked =
        shown.stream()
            .map(
                sitting ->
                    new Worked(
                        sitting,
                        Optional.ofNullable(cards.get(new PersonId(sitting.person()))),
                        Optional.ofNullable(works.get(sitting))));
    Stream<Entry> steps =
        reached.stream().map(each -> new Reached(each, each.by().map(cards::get)));
    return Stream.concat(worked, steps).sorted(Comparator.comparing(Entry::at).reversed()).toList();
  }

  private List<Day> byDay(List<Entry> entries) {
    Map<LocalDate, List<Entry>> days = new LinkedHashMap<>();
    entries.forEach(
        entry -> days.computeIfAbsent(day(entry.at()), day -> new ArrayList<>()).add(entry));
    return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
  }
}
