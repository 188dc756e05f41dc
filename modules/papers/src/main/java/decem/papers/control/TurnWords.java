package decem.papers.control;

import decem.contract.Language;
import decem.contract.desk.Turn;
import decem.contract.groups.BodyCard;
import decem.contract.papers.PaperCard;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The lines of "Your turn" that papers contributes, in the reader's language. */
public final class TurnWords {

  private final Language language;

  public TurnWords(Language language) {
    this.language = language;
  }

  public Turn release(
      PaperCard paper, int version, boolean circulation, String by, Instant since, UUID id) {
    String what = circulation ? "circulation" : "submission";
    return turn(
        "release-" + id,
        Turn.Kind.YOURS,
        paper,
        words("turn.release." + what, title(paper), version),
        words("turn.release.because", by),
        since,
        Optional.empty(),
        "/papers/"
            + (circulation ? "circulate" : "submit")
            + "?id="
            + paper.id().value()
            + "&n="
            + version);
  }

  public Turn waitsForTheOtherChair(PaperCard paper, int version, Instant since, UUID id) {
    return turn(
        "waits-" + id,
        Turn.Kind.WAITING_FOR_OTHERS,
        paper,
        words("turn.otherChair", title(paper), version),
        words("turn.otherChair.because"),
        since,
        Optional.empty(),
        details(paper));
  }

  public Turn revise(PaperCard paper, int version, Instant since) {
    return turn(
        "returned-" + paper.id().value() + "-" + version,
        Turn.Kind.YOURS,
        paper,
        words("turn.revise", title(paper), version),
        words("turn.revise.because"),
        since,
        Optional.empty(),
        "/papers/" + paper.id().value());
  }

  public Turn observe(PaperCard paper, int version, BodyCard body, Instant since, Instant until) {
    return turn(
        "observe-" + paper.id().value() + "-" + version + "-" + body.code(),
        Turn.Kind.YOURS,
        paper,
        words("turn.observe", title(paper), version),
        words("turn.observe.because", body.name().in(language)),
        since,
        Optional.of(until),
        "/papers/" + paper.id().value() + "/versions/" + version);
  }

  public Turn bodiesAreAsked(
      PaperCard paper, int version, int bodies, Instant since, Instant until) {
    return turn(
        "asked-" + paper.id().value() + "-" + version + "-" + until.getEpochSecond(),
        Turn.Kind.WAITING_FOR_OTHERS,
        paper,
        words("turn.asked", title(paper), version, bodies),
        words("turn.asked.because"),
        since,
        Optional.of(until),
        "/papers/" + paper.id().value() + "/versions/" + version);
  }

  private Turn turn(
      String key,
      Turn.Kind kind,
      PaperCard paper,
      String act,
      String because,
      Instant since,
      Optional<Instant> due,
      String address) {
    return new Turn(
        "papers-" + key,
        kind,
        act,
        title(paper),
        paper.reference(),
        because,
        "",
        since,
        due,
        address);
  }

  private String title(PaperCard paper) {
    return paper.title().in(language);
  }

  private static String details(PaperCard paper) {
    return "/papers/details?id=" + paper.id().value();
  }

  private String words(String key, Object... values) {
    return Words.of(language, key, values);
  }
}
