package decem.approvals.page;

import decem.approvals.boundary.CaseView;
import decem.approvals.boundary.CaseView.Brief;
import decem.approvals.boundary.CaseView.End;
import decem.approvals.control.VerbWords;
import decem.approvals.control.Words;
import decem.contract.Language;
import decem.contract.approvals.CaseState;
import decem.platform.page.Here;
import java.util.List;
import java.util.Optional;

/** A case in the reader's language: every sentence of the decision page that depends on it. */
public final class CaseText {

  private final CaseView view;
  private final Here here;
  private final Language language;
  private final Words words;

  CaseText(CaseView view, Here here) {
    this.view = view;
    this.here = here;
    this.language = here.language();
    this.words = Words.in(language);
  }

  public String title() {
    return view.title().in(language);
  }

  public String crumb() {
    return words.say(
        ended() ? "decision.crumb.ended" : "decision.crumb", view.version().reference());
  }

  public String reference() {
    return words.say("version", view.version().reference(), view.version().id().number());
  }

  public String paperOf() {
    return words.say("paper." + view.kind(), view.group().in(language));
  }

  public String chip() {
    return switch (view.state()) {
      case SUBMITTED -> words.say(view.mayDecide() ? "decision.yours" : "decision.waits");
      case DECIDED -> VerbWords.done(view.kind(), language);
      case RETURNED, WITHDRAWN, SUPERSEDED -> words.say("state." + view.state());
    };
  }

  public String chipKind() {
    return switch (view.state()) {
      case SUBMITTED -> view.mayDecide() ? "turn" : "open";
      case DECIDED -> "good";
      case RETURNED -> "no";
      case WITHDRAWN, SUPERSEDED -> "";
    };
  }

  public String chipIcon() {
    return switch (view.state()) {
      case SUBMITTED -> "clock";
      case DECIDED -> "tick";
      case RETURNED -> "return";
      case WITHDRAWN, SUPERSEDED -> "bar";
    };
  }

  public String submitted() {
    return words.say("decision.submitted", submittedAt());
  }

  /** What is, or was, decided: to the person who decides in the second person. */
  public String act() {
    return view.mayDecide()
        ? VerbWords.act(view.kind(), language)
        : view.end()
            .flatMap(End::statement)
            .orElseGet(
                () -> VerbWords.statement(view.kind(), view.title(), view.version().reference()))
            .in(language);
  }

  /** Said to the person who decides alone: the others read the statement, which says it too. */
  public String effect() {
    return view.mayDecide() ? VerbWords.effect(view.kind(), language) : "";
  }

  public String coverNote() {
    return view.brief().map(Brief::coverNote).orElse("");
  }

  public String coverNoteBy() {
    return view.brief()
        .map(brief -> words.say("decision.coverBy", by(brief), submittedAt()))
        .orElse("");
  }

  private String by(Brief brief) {
    return brief.submittedBy().map(here::named).orElse("");
  }

  private String submittedAt() {
    return here.time(view.submittedAt());
  }

  public List<Condition> conditions() {
    return view.brief().map(brief -> new Conditions(view, brief, here).all()).orElse(List.of());
  }

  /** "Nothing is missing", or how much is worth a look. */
  public String conditionsTitle() {
    long looks = conditions().stream().filter(condition -> !condition.isMet()).count();
    return looks == 0 ? words.say("conditions.met") : words.say("conditions.look", looks);
  }

  public boolean allMet() {
    return conditions().stream().allMatch(Condition::isMet);
  }

  public String verb() {
    return VerbWords.button(view.kind(), language);
  }

  public String back() {
    return VerbWords.back(view.kind(), language);
  }

  public String giveBack() {
    return VerbWords.giveBack(view.kind(), language);
  }

  public String mails() {
    return view.brief().map(brief -> words.say("decision.mails", brief.mails())).orElse("");
  }

  public String whoSees() {
    boolean decided = view.state() == CaseState.DECIDED;
    return words.say(decided ? "sees.decided" : "sees.open");
  }

  public boolean ended() {
    return view.end().isPresent();
  }

  /** How it ended, by whom and when. */
  public String end() {
    return view.end()
        .map(
            end ->
                words.say("end." + view.state(), chip(), end.by().orElse(""), here.time(end.at())))
        .orElse("");
  }

  public boolean mine() {
    return view.end().map(End::mine).orElse(false);
  }

  /** The reasons of a return or the words that went with a decision. */
  public String endWords() {
    return view.end().map(End::words).orElse("");
  }

  public boolean decided() {
    return view.state() == CaseState.DECIDED;
  }

  public Optional<String> standing() {
    return view.standing()
        .map(other -> "/approvals/decision?id=" + other.paper().value() + "&n=" + other.number());
  }
}
