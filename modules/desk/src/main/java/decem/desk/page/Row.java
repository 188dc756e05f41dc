package decem.desk.page;

import decem.contract.desk.Turn;
import decem.platform.house.House;
import decem.platform.page.Here;
import java.time.Instant;
import java.util.Optional;

/** One turn as a row of the page. */
public final class Row {

  private static final int SOON = 2;

  private final Turn turn;
  private final Here here;
  private final House house;
  private final Words words;

  Row(Turn turn, Here here, House house) {
    this.turn = turn;
    this.here = here;
    this.house = house;
    this.words = new Words(here.language());
  }

  public String act() {
    return turn.act();
  }

  public String address() {
    return turn.address();
  }

  /** The title, unless the act says it already. */
  public String paper() {
    return turn.act().contains(turn.paper()) ? "" : turn.paper();
  }

  public String reference() {
    return turn.reference();
  }

  public String because() {
    return turn.because();
  }

  public String changed() {
    return turn.changed();
  }

  public boolean isDue() {
    return turn.due().isPresent();
  }

  public Instant due() {
    return turn.due().orElse(turn.since());
  }

  /** Two working days or fewer remain. */
  public boolean isSoon() {
    return turn.due().map(due -> house.workingDaysUntil(due) <= SOON).orElse(false);
  }

  public String left() {
    return here.left(due());
  }

  public String asked() {
    return words.say("row.asked", here.date(turn.since()));
  }

  public String waiting() {
    return words.say("row.waiting", Math.max(0, -house.workingDaysUntil(turn.since())));
  }

  public String since() {
    return here.date(turn.since());
  }

  /** The right end of a quiet line: until when, or how long. */
  public String end() {
    return Optional.of(turn)
        .flatMap(Turn::due)
        .map(due -> words.say("row.until", here.time(due)))
        .orElseGet(this::waiting);
  }
}
