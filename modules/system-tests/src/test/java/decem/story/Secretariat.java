package decem.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prepares: bodies with those who speak for them, a group with its mandate and members. */
final class Secretariat extends Person {

  private static final MonthDay YEAR_END = MonthDay.of(12, 24);
  private static final Set<MonthDay> CLOSED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 9),
          MonthDay.of(7, 21),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 2));

  private static final Pattern ID = Pattern.compile("id=([0-9a-f-]{36})");
  private static final Pattern LINK = Pattern.compile("https?://\\S+/join\\S+");
  private static final String[][] MEMBERS = {
    {"Co-chair, public law", "CHAIR", "BRE"},
    {"Co-chair, hydrology", "CHAIR", "HAL"},
    {"Expert, energy", "EXPERT", "EST"},
    {"Expert, satellite observation", "EXPERT", "PEL"},
    {"Expert, economics", "EXPERT", "OST"},
    {"Expert, civil protection", "EXPERT", "LOR"},
    {"Expert, data and networks", "EXPERT", "DOV"},
    {"Expert, insurance", "EXPERT", "MAR"},
    {"Expert, agriculture", "EXPERT", "ARV"},
    {"Expert, history of institutions", "EXPERT", "KEL"},
    {"Secretary of the group", "SECRETARY", ""},
  };

  Secretariat(RunningHouse house, Telling telling) {
    super(Visitor.signedIn(house, "secretariat", telling.language()), telling);
  }

  /** A body on the roll, with a point of contact who has no account yet. */
  void entersBody() {
    visitor.opens("/groups/body");
    fills("entry:code", telling.say("body.code"));
    fills("entry:code2", telling.say("body.code2"));
    fills("entry:nameEn", telling.say("body.en"));
    fills("entry:nameFr", telling.say("body.fr"));
    fills("entry:place", "40");
    presses("[id='entry'] .b--main");
    page.locator("[id='contact'] summary").click();
    fills("contact:guestName", telling.say("guest"));
    fills("contact:guestAddress", telling.say("guest.address"));
    choosesValue("contact:guestLanguage", telling.language());
    choosesValue("contact:role", "POINT_OF_CONTACT");
    shows("body");
    presses("[id='contact'] .b--main");
  }

  /** The one-time link that lies in the tray, since no mail leaves this house. */
  String handsOverLink() {
    visitor.opens("/people/tray");
    Matcher link = LINK.matcher(letterTo(telling.say("guest.address")));
    if (!link.find()) {
      throw new AssertionError("No link for the guest in the tray");
    }
    visitor.findsThePageAccessible();
    return link.group();
  }

  /** Whether somebody was written to, with the group's address in the letter. */
  void seesNoticeGoOut(String group, String name) {
    page.waitForCondition(
        () -> {
          visitor.opens("/people/tray");
          return page.locator("main section").allInnerTexts().stream()
              .anyMatch(letter -> letter.contains(name) && letter.contains(group));
        });
  }

  private String letterTo(String address) {
    return page.locator("main section").allInnerTexts().stream()
        .filter(letter -> letter.contains(address))
        .findFirst()
        .orElseThrow();
  }

  String beginsGroup() {
    visitor.opens("/groups/new");
    fills("group:nameEn", telling.say("group.en"));
    fills("group:nameFr", telling.say("group.fr"));
    shows("new-group");
    presses("[id='group'] .b--main");
    Matcher id = ID.matcher(page.url());
    if (!id.find()) {
      throw new AssertionError("No group at " + page.url());
    }
    return id.group(1);
  }

  void writesMandate(String group) {
    fills("taskform:taskEn", telling.say("task.en"));
    fills("taskform:taskFr", telling.say("task.fr"));
    fills("taskform:due", due().toString());
    presses("[id='taskform'] button");
    for (String[] member : MEMBERS) {
      names(group, member);
    }
    choosesValue("rulesform:circulate", "either");
    choosesValue("rulesform:submit", "both");
    presses("[id='rulesform'] button");
    learnsWhoSees("sees.prepare");
    shows("prepare");
  }

  private void names(String group, String... member) {
    visitor.opens("/groups/seat?id=" + group);
    chooses("membership:person", member[0]);
    choosesValue("membership:role", member[1]);
    choosesValue("membership:nationality", member[2]);
    fills("membership:until", due().plusMonths(2).toString());
    presses("[id='membership'] .b--main");
  }

  void submitsMandate(String group) {
    visitor.opens("/groups/submit?id=" + group);
    fills("submission:note", telling.say("mandate.note"));
    shows("mandate");
    presses("[id='submission'] .b--main");
  }

  /** A Wednesday on which the demonstration's house is open; none of its feasts moves to one. */
  private static LocalDate due() {
    LocalDate due = LocalDate.now().plusMonths(5).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
    while (CLOSED.contains(MonthDay.from(due)) || MonthDay.from(due).compareTo(YEAR_END) >= 0) {
      due = due.plusWeeks(1);
    }
    return due;
  }
}
