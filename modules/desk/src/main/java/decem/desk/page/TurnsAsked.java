package decem.desk.page;

import decem.desk.boundary.Desk;
import decem.desk.control.Board;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What is asked of the reader, gathered at most once a request; the frame shows how much it is. */
@Named("turns")
@RequestScoped
public class TurnsAsked {

  @Inject Desk desk;
  @Inject Here here;

  private @Nullable Board board;

  Board board() {
    Board known = board;
    if (known == null) {
      known = desk.board(here.language());
      board = known;
    }
    return known;
  }

  /** How many things are asked of the reader; 0 for whoever is not signed in. */
  public int getCount() {
    return here.isSignedIn() ? board().yours().size() : 0;
  }
}
