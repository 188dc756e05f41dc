package decem.papers.page;

import decem.platform.house.Deadline;
import decem.platform.page.Here;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Why a moment is no deadline, and the next one that is. */
@ApplicationScoped
class Deadlined {

  @Inject Here here;
  @Inject Said said;

  String sentence(Deadline why) {
    return switch (why) {
      case Deadline.Good good -> "";
      case Deadline.HouseClosed closed -> closed(closed);
      case Deadline.ClocksChange(var wanted, var next) ->
          said.words("deadline.clocks", here.wall(wanted), here.wall(next));
      case Deadline.Past(var next) -> said.words("deadline.past", here.wall(next));
      case Deadline.TooFar(var latest) ->
          said.words("deadline.far", Deadline.MOST_YEARS, here.wall(latest));
    };
  }

  private String closed(Deadline.HouseClosed closed) {
    String day = here.day(closed.day());
    String next = here.wall(closed.next());
    return closed
        .reason()
        .map(reason -> said.words("deadline.closed.because", day, next, said.in(reason)))
        .orElseGet(() -> said.words("deadline.closed", day, next));
  }
}
