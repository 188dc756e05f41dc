package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.access.GroupRole;
import decem.contract.groups.GroupCard;
import decem.contract.groups.ReleaseAct;
import decem.contract.people.PersonCard;
import decem.groups.control.Fault;
import decem.groups.entity.MandateState;
import decem.groups.entity.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A mandate that is being prepared, as the secretariat sees it.
 *
 * @param missing what it lacks before it can be submitted
 * @param reasons why it came back; empty when it did not
 * @param edition raised with each change, to notice that somebody else was faster
 */
public record DraftView(
    GroupCard card,
    int number,
    MandateState state,
    Bilingual task,
    LocalDate due,
    Set<ReleaseAct> bothChairs,
    List<SeatRow> seats,
    List<Fault> missing,
    String reasons,
    String coverNote,
    long edition) {

  public boolean isFirst() {
    return number == 1;
  }

  public boolean isDraft() {
    return state == MandateState.DRAFT;
  }

  /** A line of the list of members. */
  public record SeatRow(
      UUID id,
      PersonCard person,
      GroupRole role,
      Term term,
      Optional<String> nationality,
      Bilingual state) {}
}
