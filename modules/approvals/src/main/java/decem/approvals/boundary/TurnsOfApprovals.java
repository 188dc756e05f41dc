package decem.approvals.boundary;

import decem.approvals.control.VerbWords;
import decem.approvals.control.Words;
import decem.contract.Language;
import decem.contract.approvals.CaseState;
import decem.contract.desk.Turn;
import decem.contract.desk.Turn.Kind;
import decem.contract.desk.Turns;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.people.PersonId;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What approvals asks of a person: of the secretary general each open case; the private office and
 * the group wait for it; what has ended within a month stays in sight.
 */
@Boundary
@Answers
public class TurnsOfApprovals implements Turns {

  @Inject Database database;
  @Inject Papers papers;

  @Override
  public List<Turn> of(PersonId person, Language language) {
    List<CaseLine> lines = CaseLine.inSightOf(person, database);
    Map<PaperId, PaperCard> cards =
        papers.cards(lines.stream().map(line -> line.version().paper()).distinct().toList());
    return lines.stream()
        .flatMap(
            line ->
                Stream.ofNullable(cards.get(line.version().paper()))
                    .map(paper -> turn(line, paper, person, language)))
        .toList();
  }

  private static Turn turn(CaseLine line, PaperCard paper, PersonId person, Language language) {
    if (!line.isOpen()) {
      return ended(line, paper, language);
    }
    boolean yours = line.decides() && !line.submittedBy().equals(person);
    return yours ? asked(line, paper, language) : waiting(line, paper, language);
  }

  private static Turn asked(CaseLine line, PaperCard paper, Language language) {
    String act = VerbWords.turn(line.kind(), language, paper.title().in(language));
    return turn(line, paper, Kind.YOURS, act, "turn.why.decide", language);
  }

  private static Turn waiting(CaseLine line, PaperCard paper, Language language) {
    String act = Words.in(language).say("turn.waits", paper.title().in(language));
    return turn(line, paper, Kind.WAITING_FOR_OTHERS, act, "turn.why.waits", language);
  }

  private static Turn ended(CaseLine line, PaperCard paper, Language language) {
    Words words = Words.in(language);
    String done =
        line.state() == CaseState.DECIDED
            ? VerbWords.done(line.kind(), language)
            : words.say("state.RETURNED");
    String act = words.say("turn.ended", paper.title().in(language), done);
    return turn(line, paper, Kind.RECENTLY_DECIDED, act, "turn.why.ended", language);
  }

  private static Turn turn(
      CaseLine line, PaperCard paper, Kind kind, String act, String why, Language language) {
    return new Turn(
        "approvals." + line.id(),
        kind,
        act,
        paper.title().in(language),
        paper.reference(),
        Words.in(language).say(why),
        "",
        line.endedAt().orElse(line.submittedAt()),
        Optional.empty(),
        address(line));
  }

  private static String address(CaseLine line) {
    String pattern =
        line.state() == CaseState.DECIDED ? "/record/%s/%d" : "/approvals/decision?id=%s&n=%d";
    return pattern.formatted(line.version().paper().value(), line.version().number());
  }
}
