package decem.groups.control;

import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.groups.control.Fault.Why;
import decem.groups.entity.Appointee;
import decem.groups.entity.OfficeHolding;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who writes a paper, who prepares the group and who decides are kept apart: nobody decides on what
 * they wrote, and nobody sits as an expert in a group that they prepare.
 */
public final class Apart {

  /** Offices whose holders are kept out of some seats. */
  public static final Set<Office> OFFICES =
      EnumSet.of(Office.SECRETARY_GENERAL, Office.SECRETARIAT);

  private static final Set<GroupRole> EXPERTS = EnumSet.of(GroupRole.CHAIR, GroupRole.EXPERT);

  private Apart() {}

  /** Why that person cannot sit there while they hold one of those offices. */
  public static Optional<Why> why(Appointee seat, List<OfficeHolding> holdings) {
    return holdings.stream()
        .filter(held -> held.person().equals(seat.person()))
        .filter(held -> held.meets(seat.term().from(), Optional.of(seat.term().until())))
        .flatMap(held -> why(seat.role(), held.office()).stream())
        .findFirst();
  }

  /** Why a role in a group and an office of the house do not go together. */
  public static Optional<Why> why(GroupRole role, Office office) {
    return switch (office) {
      case SECRETARY_GENERAL ->
          EXPERTS.contains(role) || role == GroupRole.SECRETARY
              ? Optional.of(Why.DECIDES)
              : Optional.empty();
      case SECRETARIAT -> EXPERTS.contains(role) ? Optional.of(Why.PREPARES) : Optional.empty();
      case PRIVATE_OFFICE, ADMINISTRATOR -> Optional.empty();
    };
  }
}
