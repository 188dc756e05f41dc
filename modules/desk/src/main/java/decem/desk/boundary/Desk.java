package decem.desk.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.desk.Turn;
import decem.contract.desk.Turns;
import decem.contract.people.PersonId;
import decem.desk.control.Board;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers what every room asks of the asker. */
@Boundary
public class Desk {

  @Inject Instance<Turns> rooms;
  @Inject Asking asking;

  @Needs(Act.SIGNED_IN)
  public Board board(Language language) {
    PersonId person = asking.known();
    List<Turn> turns = rooms.stream().flatMap(room -> room.of(person, language).stream()).toList();
    return Board.of(turns);
  }
}
