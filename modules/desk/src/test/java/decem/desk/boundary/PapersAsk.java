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
import java.util.stream.Stream;

/** A room that asks one thing of nearly everybody, due in ten days. */
@ApplicationScoped
class PapersAsk implements Turns {

  static final String HOSTILE = "Rivers <script>alert(1)</script> & dams";

  @Override
  public List<Turn> of(PersonId person, Language language) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.person().equals(person) && !kind.act.isEmpty())
        .map(kind -> turn(kind, language))
        .toList();
  }

  private static Turn turn(Kind kind, Language language) {
    String act = language == Language.FR ? "FR : " + kind.act : kind.act;
    Instant now = Instant.now();
    return new Turn(
        "papers:" + kind,
        Turn.Kind.YOURS,
        act,
        HOSTILE,
        "GR(2026)0007",
        "Because you are " + kind.shown(),
        "",
        now.minus(Duration.ofDays(3)),
        Optional.of(now.plus(Duration.ofDays(10))),
        "/papers/" + kind.person().value());
  }
}
