package decem.approvals.page;

import decem.approvals.boundary.CaseView;
import decem.approvals.boundary.CaseView.Brief;
import decem.approvals.control.Words;
import decem.contract.Language;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionCard;
import decem.contract.people.PersonCard;
import decem.platform.page.Here;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of a submission, as sentences: who released it, its languages, its comments. */
final class Conditions {

  private static final String MET = "met";
  private static final String OVER = "over";

  private final CaseView view;
  private final Brief brief;
  private final Here here;
  private final Words words;

  Conditions(CaseView view, Brief brief, Here here) {
    this.view = view;
    this.brief = brief;
    this.here = here;
    this.words = Words.in(here.language());
  }

  List<Condition> all() {
    List<Condition> all = new ArrayList<>(List.of(released(), languages(), comments()));
    if (brief.comments().observations() > 0) {
      all.add(met("condition.observations", "", brief.comments().observations()));
    }
    return all;
  }

  private Condition released() {
    String when = here.time(view.submittedAt());
    if (view.kind() == PaperKind.MANDATE) {
      return met("condition.prepared", when, by());
    }
    return brief.bothChairs()
        ? met("condition.released.both", when)
        : met("condition.released.one", when, by());
  }

  private String by() {
    return brief.submittedBy().map(PersonCard::name).orElse("");
  }

  private Condition languages() {
    Map<Language, Integer> sizes =
        view.version().parts().stream()
            .collect(
                Collectors.toMap(VersionCard.Part::language, part -> view.blocks(part.language())));
    Integer en = sizes.get(Language.EN);
    Integer fr = sizes.get(Language.FR);
    if (en == null || fr == null) {
      return over("condition.language.only." + (en == null ? "fr" : "en"), "");
    }
    String counts = words.say("condition.language.counts", en, fr);
    if (en.equals(fr)) {
      return met("condition.language.level", counts);
    }
    return over("condition.language.behind." + (fr < en ? "fr" : "en"), counts);
  }

  private Condition comments() {
    int open = brief.comments().open();
    return open == 0
        ? met("condition.comments.none", "", brief.comments().resolved())
        : over("condition.comments.open", "", open);
  }

  private Condition met(String key, String why, Object... values) {
    return new Condition(MET, words.say(key, values), why);
  }

  private Condition over(String key, String why, Object... values) {
    return new Condition(OVER, words.say(key, values), why);
  }
}
