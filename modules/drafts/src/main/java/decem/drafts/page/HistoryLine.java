package decem.drafts.page;

import decem.contract.Language;
import decem.contract.people.PersonCard;
import decem.drafts.boundary.History.Entry;
import decem.drafts.boundary.History.Reached;
import decem.drafts.boundary.History.Worked;
import decem.drafts.boundary.Milestone;
import decem.drafts.control.Deed;
import decem.drafts.control.Place;
import decem.drafts.control.Sentences;
import decem.drafts.control.Work;
import decem.drafts.entity.SittingRow;
import decem.platform.page.Here;
import java.util.List;
import java.util.Optional;

/** One entry of the history, in words. */
public final class HistoryLine {

  private static final int MOST_PLACES = 8;

  private final Entry entry;
  private final Here here;
  private final Ways ways;

  /**
   * Where a line leads.
   *
   * @param comparison the address of the page on which two states of the text are compared
   * @param restoring that on which an earlier one is brought back; empty for who may not
   * @param head the commit at which the text stands
   */
  record Ways(String comparison, Optional<String> restoring, long head) {}

  HistoryLine(Entry entry, Here here, Ways ways) {
    this.entry = entry;
    this.here = here;
    this.ways = ways;
  }

  public boolean isWork() {
    return entry instanceof Worked;
  }

  public String getName() {
    return by().map(PersonCard::name).orElseGet(() -> say("history.somebody"));
  }

  public String getInitials() {
    return by().map(PersonCard::initials).orElse("–");
  }

  public int getTone() {
    return by().map(PersonCard::tone).orElse(8);
  }

  /** Who made the step, where that is known. */
  public String getBy() {
    return by().map(PersonCard::name).orElse("");
  }

  private Optional<PersonCard> by() {
    return switch (entry) {
      case Worked worked -> worked.by();
      case Reached reached -> reached.by();
    };
  }

  /** What follows the name, or the whole where no name stands before it. */
  public String getSentence() {
    return switch (entry) {
      case Worked worked -> done(worked);
      case Reached reached -> happened(reached.milestone());
    };
  }

  private String done(Worked worked) {
    SittingRow sitting = worked.sitting();
    return switch (sitting.kind()) {
      case "import" -> say(sitting.from() == 1 ? "work.opened" : "work.import");
      case "restore", "suggest", "accept", "reject" -> say("work." + sitting.kind(), what(worked));
      default -> what(worked) + ".";
    };
  }

  private String what(Worked worked) {
    return worked.work().map(new WorkWords(language())::of).orElse(say("work.later"));
  }

  private String happened(Milestone milestone) {
    String label = milestone.version().label();
    int number = milestone.version().id().number();
    String sentence = say("step." + milestone.kind(), number, milestone.bodies());
    boolean named = milestone.kind() == Milestone.Kind.NAMED && !label.isEmpty();
    return named ? say("step.labelled", number, label) : sentence;
  }

  /** When, and how much. */
  public String getHours() {
    return switch (entry) {
      case Worked worked -> here.hours(worked.sitting().began(), worked.sitting().ended());
      case Reached reached -> here.hour(reached.at());
    };
  }

  public String getExtent() {
    return switch (entry) {
      case Worked worked -> extent(worked);
      case Reached reached -> "";
    };
  }

  private String extent(Worked worked) {
    String commits = say("history.commits", worked.sitting().commits());
    return worked
        .work()
        .filter(HistoryLine::hasWords)
        .map(work -> commits + ", " + words(work))
        .orElse(commits);
  }

  private static boolean hasWords(Work work) {
    return work.wordsAdded() + work.wordsRemoved() > 0;
  }

  private String words(Work work) {
    return say("history.words", work.wordsAdded(), work.wordsRemoved());
  }

  /** The sections in which something was done, each once; of a whole text none is named. */
  public List<Place> getPlaces() {
    return entry instanceof Worked worked && !worked.sitting().kind().equals("import")
        ? worked.work().stream()
            .flatMap(work -> work.deeds().stream())
            .map(Deed::places)
            .flatMap(List::stream)
            .distinct()
            .limit(MOST_PLACES)
            .toList()
        : List.of();
  }

  /** What changed in it, from the state before its first commit to that after its last. */
  public String getComparison() {
    SittingRow sitting = ((Worked) entry).sitting();
    return ways.comparison() + "&from=c" + (sitting.from() - 1) + "&to=c" + sitting.to();
  }

  /** What changed since the version that was named. */
  public String getSince() {
    return ways.comparison() + "&from=v" + ((Reached) entry).milestone().version().id().number();
  }

  /** Whether the text can become again what the line left. */
  public boolean isRestorable() {
    boolean earlier =
        switch (entry) {
          case Worked worked -> worked.sitting().to() < ways.head();
          case Reached reached -> isNaming();
        };
    return earlier && ways.restoring().isPresent();
  }

  public String getRestoring() {
    String state =
        switch (entry) {
          case Worked worked -> "c" + worked.sitting().to();
          case Reached reached -> "v" + reached.milestone().version().id().number();
        };
    return ways.restoring().orElseThrow() + "&to=" + state;
  }

  public boolean isNaming() {
    return entry instanceof Reached reached && reached.milestone().kind() == Milestone.Kind.NAMED;
  }

  public String getSign() {
    return switch (((Reached) entry).milestone().kind()) {
      case NAMED -> "versions";
      case CIRCULATED, SUBMITTED -> "send";
      case WITHDRAWN, RETURNED -> "return";
      case DECIDED -> "done";
    };
  }

  /** The version that took the step. */
  public String getAddress() {
    Milestone milestone = ((Reached) entry).milestone();
    return "/papers/"
        + milestone.version().id().paper().value()
        + "/versions/"
        + milestone.version().id().number();
  }

  private Language language() {
    return here.language();
  }

  private String say(String key, Object... values) {
    return Sentences.of(language(), key, values);
  }
}
