package decem.groups.boundary;

import decem.contract.access.GroupRole;
import decem.contract.groups.GroupFact.MemberAppointed;
import decem.contract.groups.GroupFact.MembershipEnded;
import decem.contract.groups.GroupId;
import decem.groups.entity.Appointee;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.Mandate;
import decem.groups.entity.Membership;
import decem.groups.entity.Seat;
import decem.groups.entity.Term;
import decem.platform.access.Grants;
import decem.platform.access.Room;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins and ends the service of members, with their access, inside the caller's transaction. */
@ApplicationScoped
class Appointments {

  @Inject
  @Room("groups")
  EntityManager entities;

  @Inject Shelf shelf;
  @Inject Grants grants;
  @Inject Facts facts;
  @Inject Chronicle chronicle;

  /** Brings those who serve into line with the mandate that has just been decided. */
  void follow(ExpertGroup group, Mandate mandate, Instant at) {
    List<Membership> serving = shelf.serving(List.of(group.id()));
    List<Seat> seats = mandate.seats();
    for (Membership former : serving) {
      if (seats.stream().noneMatch(seat -> former.isSame(seat.appointee()))) {
        leave(former, staysInRole(former, seats), "mandate " + mandate.number(), at);
      }
    }
    entities.flush();
    for (Seat seat : seats) {
      Optional<Membership> same =
          serving.stream().filter(member -> member.isSame(seat.appointee())).findFirst();
      same.ifPresentOrElse(
          member -> member.confirm(mandate.number(), seat.appointee(), seat.place()),
          () -> enter(group.id(), mandate.number(), seat, at));
    }
  }

  /** Ends a person's service and access at once. */
  void end(Membership membership, String because, Instant at) {
    leave(membership, false, because, at);
  }

  private void enter(GroupId group, int mandate, Seat seat, Instant at) {
    Appointee one = seat.appointee();
    Term term = one.term();
    entities.persist(new Membership(group, mandate, one, seat.place(), at));
    grants.give(
        one.person(),
        one.role(),
        group,
        term.from(),
        Optional.of(term.until()),
        "mandate " + mandate);
    facts.tell(new MemberAppointed(group, one.person(), one.role(), term.from(), term.until(), at));
  }

  private void leave(Membership former, boolean staysInRole, String because, Instant at) {
    layDownPen(former);
    former.end(at, because);
    grants.end(former.person(), former.role(), former.group());
    if (!staysInRole) {
      facts.tell(new MembershipEnded(former.group(), former.person(), former.role(), at));
    }
    chronicle.note(
        "groups.membership-ended",
        former.group().value(),
        Map.of("person", former.person().value().toString(), "role", former.role().name()));
  }

  private void layDownPen(Membership former) {
    if (former.hasPen()) {
      grants.end(former.person(), GroupRole.PEN_HOLDER, former.group());
      former.layDownPen();
    }
  }

  private static boolean staysInRole(Membership former, List<Seat> seats) {
    return seats.stream()
        .anyMatch(seat -> seat.person().equals(former.person()) && seat.role() == former.role());
  }
}
