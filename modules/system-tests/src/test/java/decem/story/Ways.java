package decem.story;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who goes where to see each page: found as people find it, by the links of the pages before, in
 * the demonstration and in what is prepared here beside it.
 */
final class Ways {

  static final String STRANGER = "";
  private static final String CHAIR = "law";
  private static final String SECRETARIAT = "secretariat";
  private static final String ADMINISTRATOR = "admin";
  private static final String SECRETARY_GENERAL = "sg";
  private static final Pattern FIRST_DOOR = Pattern.compile("(/people/first\\?token=[\\w-]+)");

  private final RunningHouse house;
  private final RunningHouse empty = RunningHouse.empty();
  private final Map<String, Way> all = new TreeMap<>();

  /** A person, by the first part of the address, and a path; what is there when it is all there. */
  record Way(RunningHouse house, String who, String path, int status, String whole) {}

  Ways(RunningHouse house) {
    this.house = house;
    add("/help.xhtml", STRANGER, "/help/chair");
    add("/people/sign-in.xhtml", STRANGER, "/sign-in");
    all.put("/errors/error.xhtml", new Way(house, CHAIR, "/nowhere", 404, "main"));
    add("/desk/your-turn.xhtml", CHAIR, "/your-turn");
    add("/people/profile.xhtml", CHAIR, "/people/profile");
    papers();
    records();
    groups();
    accounts();
    firstDoor();
  }

  Map<String, Way> all() {
    return all;
  }

  private void papers() {
    try (Visitor chair = Visitor.signedIn(house, CHAIR, "en")) {
      add("/papers/index.xhtml", CHAIR, "/papers/");
      chair.opens("/papers/");
      add("/papers/open.xhtml", CHAIR, link(chair, "a[href*='/papers/open']"));
      String report = link(chair, "main a:has-text('Reading the rivers together')");
      String submitted = link(chair, "main a:has-text('A form of request for help')");
      all.put("/papers/paper.xhtml", new Way(house, CHAIR, report, 200, ".ProseMirror p"));
      add("/papers/version.xhtml", CHAIR, report + "/versions/1");
      add("/drafts/history.xhtml", CHAIR, about("history", report));
      add("/drafts/compare.xhtml", CHAIR, about("compare", report) + "&from=v1");
      add("/drafts/playback.xhtml", CHAIR, about("playback", report) + "&at=2");
      add("/drafts/restore.xhtml", CHAIR, about("restore", report) + "&to=v1");
      chair.opens(report);
      add("/papers/details.xhtml", CHAIR, link(chair, "a[href*='/papers/details']"));
      add("/papers/circulate.xhtml", CHAIR, asking("circulate", report) + "&n=1");
      add("/papers/submit.xhtml", CHAIR, asking("submit", report) + "&n=1");
      add("/papers/name.xhtml", CHAIR, asking("name", report));
      add("/papers/withdraw.xhtml", CHAIR, asking("withdraw", submitted) + "&n=1");
    }
  }

  private static String asking(String page, String paper) {
    return paper.replace("/papers/", "/papers/" + page + "?id=");
  }

  /** A page about the English text of a paper. */
  private static String about(String page, String paper) {
    return paper.replace("/papers/", "/drafts/" + page + "?id=") + "&lang=en";
  }

  private void records() {
    try (Visitor sg = Visitor.signedIn(house, SECRETARY_GENERAL, "en")) {
      add("/approvals/index.xhtml", SECRETARY_GENERAL, "/record/");
      sg.opens("/record/");
      String twice = link(sg, "main a:has-text('Interim observations')");
      add("/approvals/record.xhtml", SECRETARY_GENERAL, twice);
      String[] version = twice.split("/");
      String asked = "?id=" + version[2] + "&n=" + version[3];
      add("/approvals/changes.xhtml", SECRETARY_GENERAL, "/approvals/changes" + asked);
      sg.opens("/your-turn");
      add(
          "/approvals/decision.xhtml",
          SECRETARY_GENERAL,
          link(sg, "main a[href^='/approvals/decision']"));
    }
  }

  private void groups() {
    try (Visitor secretariat = Visitor.signedIn(house, SECRETARIAT, "en")) {
      add("/people/tray.xhtml", SECRETARIAT, "/people/tray");
      add("/groups/index.xhtml", SECRETARIAT, "/groups/");
      add("/groups/new.xhtml", SECRETARIAT, "/groups/new");
      add("/groups/bodies.xhtml", SECRETARIAT, "/groups/bodies");
      add("/groups/closing-days.xhtml", SECRETARIAT, "/groups/closing-days");
      add("/groups/states.xhtml", SECRETARIAT, "/groups/states");
      secretariat.opens("/groups/bodies");
      add("/groups/body.xhtml", SECRETARIAT, link(secretariat, "main a[href*='/groups/body?id=']"));
      secretariat.opens("/groups/");
      String group = link(secretariat, "main a:has-text('Reflection group on shared early')");
      add("/groups/group.xhtml", SECRETARIAT, group);
      secretariat.opens(group);
      add("/groups/release.xhtml", SECRETARIAT, link(secretariat, "a[href*='/groups/release']"));
      String prepared = prepared(secretariat);
      add("/groups/prepare.xhtml", SECRETARIAT, "/groups/prepare?id=" + prepared);
      add("/groups/seat.xhtml", SECRETARIAT, "/groups/seat?id=" + prepared);
      add("/groups/submit.xhtml", SECRETARIAT, "/groups/submit?id=" + prepared);
    }
  }

  /** A group that was begun and has no mandate yet; gives its id. */
  private static String prepared(Visitor secretariat) {
    secretariat.opens("/groups/new");
    secretariat.page().locator("[id='group:nameEn:in']").fill("Group on drought");
    secretariat.page().locator("[id='group:nameFr:in']").fill("Groupe sur la sécheresse");
    secretariat.page().locator("[id='group'] .b--main").click();
    secretariat.page().waitForURL(url -> url.contains("/groups/prepare"));
    return found(Pattern.compile("[?&]id=([0-9a-f-]{36})"), secretariat.path());
  }

  private void accounts() {
    try (Visitor administrator = Visitor.signedIn(house, ADMINISTRATOR, "en")) {
      add("/people/accounts.xhtml", ADMINISTRATOR, "/people/accounts");
      add("/people/undelivered.xhtml", ADMINISTRATOR, "/people/undelivered");
      add("/groups/offices.xhtml", ADMINISTRATOR, "/groups/offices");
      administrator.opens("/people/accounts");
      administrator.page().locator("[id='invite:name:in']").fill("Expert, forests");
      String address = "forests." + System.nanoTime() + "@meridian.example";
      administrator.page().locator("[id='invite:address:in']").fill(address);
      administrator.page().locator("[id='invite'] .b--main").click();
      administrator.page().waitForSelector("main [role=status]");
      String account = link(administrator, "main tr:has-text('" + address + "') a");
      add("/people/account.xhtml", ADMINISTRATOR, account);
      administrator.opens(account);
      administrator.page().locator("[id='acts'] button").first().click();
      String oneTime = administrator.page().locator("main code").first().textContent();
      add("/people/join.xhtml", STRANGER, oneTime.substring(house.address("").length()));
    }
  }

  /** Opens once, in a house where nobody is yet; the way stands in its log. */
  private void firstDoor() {
    empty.waitUntilOpen();
    String path = found(FIRST_DOOR, empty.log());
    all.put("/people/first.xhtml", new Way(empty, STRANGER, path, 200, "main"));
  }

  private static String found(Pattern pattern, String in) {
    Matcher matcher = pattern.matcher(in);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + pattern + " in " + in);
    }
    return matcher.group(1);
  }

  private static String link(Visitor visitor, String selector) {
    return visitor.page().locator(selector).first().getAttribute("href");
  }

  private void add(String page, String who, String path) {
    all.put(page, new Way(house, who, path, 200, "main"));
  }
}
