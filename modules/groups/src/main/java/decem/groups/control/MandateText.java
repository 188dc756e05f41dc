package decem.groups.control;

import decem.contract.Language;
import decem.contract.access.GroupRole;
import decem.contract.groups.ReleaseAct;
import decem.contract.people.PersonId;
import decem.groups.entity.Appointee;
import decem.platform.words.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The text of a mandate in one language, in numbered parts: what is established, what is asked, by
 * when, of whom, and by which rules they work.
 */
public final class MandateText {

  private final Readiness.Terms terms;
  private final int number;
  private final Map<PersonId, String> names;
  private final Language language;
  private final ResourceBundle words;

  private MandateText(
      Readiness.Terms terms, int number, Map<PersonId, String> names, Language language) {
    this.terms = terms;
    this.number = number;
    this.names = names;
    this.language = language;
    this.words = ResourceBundle.getBundle("decem.groups.mandate", language.locale());
  }

  /** A part of the text: its heading, its paragraphs, and the members where they are listed. */
  public record Part(String heading, List<String> paragraphs, List<Line> members) {}

  /** A line of the list of members. */
  public record Line(String name, String role, String term) {}

  public static List<Part> of(
      Readiness.Terms terms, int number, Map<PersonId, String> names, Language language) {
    return new MandateText(terms, number, names, language).parts();
  }

  /** Title of the paper that carries the mandate. */
  public static String title(String group, Language language) {
    ResourceBundle words = ResourceBundle.getBundle("decem.groups.mandate", language.locale());
    return Sentence.of(words.getString("title"), language.locale(), group);
  }

  private List<Part> parts() {
    String name = terms.name().in(language);
    return List.of(
        part("established", say(number == 1 ? "established.first" : "established.again", name)),
        new Part(say("task"), paragraphs(), List.of()),
        part("result", say("result.by", DayWords.inFull(terms.due(), language))),
        new Part(say("members"), List.of(say("members.capacity")), lines()),
        new Part(say("methods"), methods(), List.of()),
        part("duration", say("duration.from")));
  }

  private Part part(String heading, String paragraph) {
    return new Part(say(heading), List.of(paragraph), List.of());
  }

  private List<String> paragraphs() {
    return Arrays.stream(terms.task().in(language).split("\\s*\\n\\s*\\n?\\s*"))
        .filter(paragraph -> !paragraph.isBlank())
        .toList();
  }

  private List<Line> lines() {
    return terms.seats().stream().map(this::line).toList();
  }

  private Line line(Appointee seat) {
    String role =
        seat.role() == GroupRole.CHAIR && chairs() > 1 ? "role.COCHAIR" : "role." + seat.role();
    String term =
        say(
            "term",
            DayWords.inFull(seat.term().from(), language),
            DayWords.inFull(seat.term().until(), language));
    return new Line(names.getOrDefault(seat.person(), ""), say(role), term);
  }

  private List<String> methods() {
    List<String> methods = new ArrayList<>();
    for (ReleaseAct act : ReleaseAct.values()) {
      methods.add(say("methods." + act + "." + chairsFor(act, terms.bothChairs())));
    }
    methods.add(say("methods.answers"));
    if (terms.seats().stream().anyMatch(seat -> seat.role() == GroupRole.SECRETARY)) {
      methods.add(say("methods.secretary"));
    }
    return methods;
  }

  private String chairsFor(ReleaseAct act, Set<ReleaseAct> both) {
    if (chairs() < 2) {
      return "alone";
    }
    return both.contains(act) ? "both" : "either";
  }

  private long chairs() {
    return terms.seats().stream().filter(seat -> seat.role() == GroupRole.CHAIR).count();
  }

  private String say(String key, Object... values) {
    return Sentence.of(words.getString(key), language.locale(), values);
  }
}
