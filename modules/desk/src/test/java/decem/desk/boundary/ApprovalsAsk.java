package decem.desk.boundary;

import decem.contract.Language;
import decem.contract.desk.Turn;
import decem.contract.desk.Turns;
import decem.contract.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Another room: it has an earlier date for the secretary general, and tells a chair what they wait
 * for and what was settled.
 */
@ApplicationScoped
class ApprovalsAsk implements Turns {

  static final String URGENT = "Decide on the mandate";
  static final String AWAITED = "The secretary general decides on version 1";
  static final String SETTLED = "Receipt was taken of the first report";

  @Override
  public List<Turn> of(PersonId person, Language language) {
    if (person.equals(Kind.SECRETARY_GENERAL.person())) {
      return List.of(turn(Turn.Kind.YOURS, URGENT));
    }
    return person.equals(Kind.CHAIR.person())
        ? List.of(
            turn(Turn.Kind.WAITING_FOR_OTHERS, AWAITED), turn(Turn.Kind.RECENTLY_DECIDED, SETTLED))
        : List.of();
  }

  private static Turn turn(Turn.Kind kind, String act) {
    Instant now = Instant.now();
    return new Turn(
        "approvals:" + act,
        kind,
        act,
        "Mandate",
        "",
        "Because it was submitted.",
        "",
        now.minus(Duration.ofDays(1)),
        Optional.of(now.plus(Duration.ofDays(2))),
        "/approvals/decision?id=1");
  }
}
