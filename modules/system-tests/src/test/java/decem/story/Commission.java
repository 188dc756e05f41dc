package decem.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A group of the permission test's own with a paper, brought from stage to stage by those who may;
 * everybody else tries first.
 */
final class Commission {

  static final String VERB = "decision:verb:press";
  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
  private static final Pattern ID =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private final Map<String, Asker> players = new TreeMap<>();
  private final String mark = Long.toString(System.nanoTime(), 36);
  private String group = NOBODY;
  private String paper = NOBODY;
  private String text = NOBODY;

  Commission(RunningHouse house) {
    Player.ALL.forEach(
        player ->
            players.put(
                player.name(),
                player.isNobody()
                    ? Asker.stranger(house)
                    : Asker.signedIn(house, player.who()).speaking("en")));
  }

  Asker player(String role) {
    return players.get(role);
  }

  private String guest() {
    return "Guest " + mark;
  }

  Form invitation() {
    return player("administrator")
        .finds("/people/accounts", "invite")
        .with("name", guest())
        .with("address", "guest." + mark + "@meridian.example");
  }

  Form office() {
    String page = player("administrator").gets("/groups/offices").body();
    return Form.in(page, "confer")
        .with("office", "PRIVATE_OFFICE")
        .with("person", one("<option value=\"([^\"]+)\"[^>]*>" + guest(), page));
  }

  Form newGroup() {
    return player("secretariat")
        .finds("/groups/new", "group")
        .with("nameEn", "Commission " + mark)
        .with("nameFr", "Commission " + mark);
  }

  /** The first day of the calendar that nobody has closed yet. */
  Form closingDay() {
    String page = player("secretariat").gets("/groups/closing-days").body();
    LocalDate day =
        LocalDate.now(ZoneId.of("Europe/Brussels"))
            .plusDays(1)
            .datesUntil(LocalDate.now(ZoneId.of("Europe/Brussels")).plusYears(2))
            .filter(one -> one.getDayOfWeek() == DayOfWeek.SATURDAY)
            .filter(one -> one.getMonth() != Month.DECEMBER)
            .filter(one -> !page.contains("value=\"" + one + "\""))
            .findFirst()
            .orElseThrow();
    return Form.in(page, "closing")
        .with("from", day.toString())
        .with("until", "")
        .with("reasonEn", "Move")
        .with("reasonFr", "Déménagement");
  }

  void groupIsBegun(Reply reply) {
    group = one(ID, reply.leadsTo());
  }

  Form task() {
    return player("secretariat")
        .finds("/groups/prepare?id=" + group, "taskform")
        .with("taskEn", "The Group examines who may do what.")
        .with("taskFr", "Le Groupe examine qui peut faire quoi.");
  }

  /** Everybody who plays a part in the group. */
  void isSeated() {
    seat("law", "CHAIR", "BRE");
    seat("hydrology", "CHAIR", "HAL");
    seat("energy", "EXPERT", "EST");
    seat("insurance", "SECRETARY", "");
    seat("secretary", "SECRETARY", "");
    seat("data", "OBSERVER", "");
    done(
        player("secretariat")
            .finds("/groups/prepare?id=" + group, "rulesform")
            .with("circulate", "either")
            .with("submit", "either")
            .sentBy(player("secretariat")));
  }

  private void seat(String who, String role, String nationality) {
    String page = player("secretariat").gets("/groups/seat?id=" + group).body();
    Form seat =
        Form.in(page, "membership")
            .with("person", one("<option value=\"([^\"]+)\"[^>]*>" + name(who), page))
            .with("role", role)
            .with("nationality", nationality);
    done(seat.sentBy(player("secretariat")));
  }

  private static String name(String who) {
    return switch (who) {
      case "law" -> "Co-chair, public law";
      case "hydrology" -> "Co-chair, hydrology";
      case "energy" -> "Expert, energy";
      case "insurance" -> "Expert, insurance";
      case "secretary" -> "Secretary of the group";
      default -> "Expert, data and networks";
    };
  }

  Form mandate() {
    return player("secretariat")
        .finds("/groups/submit?id=" + group, "submission")
        .with("note", "The mandate of a group that tries every door.");
  }

  /** The secretary general decides on the mandate, and the group exists. */
  void isEstablished() {
    String turn = player("secretary general").gets("/your-turn").body();
    String decision =
        one("href=\"(/approvals/decision[^\"]+)\"[^>]*>[^<]*Commission " + mark, turn);
    done(
        player("secretary general")
            .finds(decision.replace("&amp;", "&"), "decision")
            .sentBy(player("secretary general"), VERB));
  }

  String group() {
    return group;
  }

  /** The button that gives the pen stands in the row of whoever gets it. */
  Sending pen() {
    String page = player("chair").gets("/groups/" + group).body();
    String button = one("Expert, insurance</b>.*?name=\"([^\"]+:press)\"", page);
    Form form = Form.in(page, "members");
    return asker -> form.sentBy(asker, button);
  }

  Form newPaper() {
    return player("chair")
        .finds("/papers/open?group=" + group, "open")
        .with("titleEn", "Who may what " + mark)
        .with("workingTitle", "Who may what " + mark);
  }

  void paperIsOpened(Reply reply) {
    paper = one(ID, reply.leadsTo());
    String page = player("chair").gets("/papers/" + paper).body();
    text = one("data-address=\"/api/v1/papers/[^/]+/texts/([^\"]+)\"", page);
  }

  String paper() {
    return paper;
  }

  String api() {
    return "/api/v1/papers/" + paper;
  }

  String textAddress() {
    return api() + "/texts/" + text;
  }

  private String living() {
    return player("chair").gets(textAddress()).body();
  }

  String save() {
    return """
    {"base": %s, "client": "%s", "seq": 1, "kind": "edit", "steps": [{"stepType": "replace", "from": 1,
    "to": 1, "slice": {"content": [{"type": "text", "text": "So "}]}}]}
    """
        .formatted(one("\"n\":(\\d+)", living()), UUID.randomUUID());
  }

  /** Says nothing, so that versions can still be named: that it is taken is what is tried. */
  String suggestion() {
    return """
    {"base": %s, "client": "%s", "seq": 1, "kind": "suggest", "steps": []}
    """
        .formatted(one("\"n\":(\\d+)", living()), UUID.randomUUID());
  }

  String comment() {
    return """
    {"key": "%s", "text": "%s", "commit": %s, "from": 1, "to": 3, "quote": "So",
    "said": "Is it so?"}
    """
        .formatted(UUID.randomUUID(), text, one("\"n\":(\\d+)", living()));
  }

  String version(int number) {
    return api() + "/versions/" + number;
  }

  String observation() {
    String document = player("chair").gets(version(1) + "/en").body();
    return """
    {"key": "%s", "lang": "en", "block": "%s", "occurrence": 0, "quote": "So",
    "said": "Is it so?"}
    """
        .formatted(UUID.randomUUID(), one("\"id\":\"([^\"]+)\"", document));
  }

  Form releasing(String page, int number) {
    return player("chair").finds("/papers/" + page + "?id=" + paper + "&n=" + number, page);
  }

  Form circulation() {
    String page = player("chair").gets("/papers/circulate?id=" + paper + "&n=1").body();
    String body = one("name=\"body\" value=\"([^\"]+)\"[^>]*>\\s*<span><b>Caldria", page);
    return Form.in(page, "circulate").with("body", body);
  }

  Form decision() {
    return player("secretary general")
        .finds("/approvals/decision?id=" + paper + "&n=1", "decision");
  }

  static void done(Reply reply) {
    if (reply.status() != 302) {
      throw new IllegalStateException("Not done: " + reply.status() + " " + reply.body());
    }
  }

  private static String one(String pattern, String in) {
    return one(Pattern.compile(pattern, Pattern.DOTALL), in);
  }

  private static String one(Pattern pattern, String in) {
    Matcher found = pattern.matcher(in);
    if (!found.find()) {
      throw new IllegalStateException("No " + pattern + " in " + in);
    }
    return found.group(1);
  }

  /** A request that is ready to be sent by anybody. */
  interface Sending {
    Reply by(Asker asker);
  }
}
