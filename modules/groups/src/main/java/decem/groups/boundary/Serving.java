package decem.groups.boundary;

import decem.contract.access.Act;
import decem.contract.access.GroupRole;
import decem.contract.groups.GroupCard.State;
import decem.contract.groups.GroupId;
import decem.contract.people.PersonFact.AccountClosed;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.groups.control.Words;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.Membership;
import decem.platform.access.Boundary;
import decem.platform.access.Grants;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Reaction;
import decem.platform.sql.Database;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What happens to those who serve between two decisions: released, entrusted with the pen. */
@Boundary
public class Serving {

  @Inject Shelf shelf;
  @Inject Appointments appointments;
  @Inject Grants grants;
  @Inject Database database;
  @Inject Chronicle chronicle;

  /** Releases a member; access ends with this act. */
  @Needs(Act.PREPARE_GROUP)
  public void release(GroupId group, UUID membership, String why) {
    Membership member = shelf.membership(group, membership);
    appointments.end(member, Words.tidy(why), database.now());
  }

  /** A chair lets the secretary write in the text. */
  @Needs(Act.GIVE_THE_PEN)
  public void givePen(GroupId group, UUID membership) {
    Membership secretary = secretary(group, membership);
    if (!secretary.hasPen()) {
      secretary.takePen(database.now());
      grants.give(
          secretary.person(),
          GroupRole.PEN_HOLDER,
          group,
          secretary.term().from(),
          Optional.of(secretary.term().until()),
          "given by a chair");
      note("groups.pen-given", secretary);
    }
  }

  @Needs(Act.GIVE_THE_PEN)
  public void takePen(GroupId group, UUID membership) {
    Membership secretary = secretary(group, membership);
    if (secretary.hasPen()) {
      secretary.layDownPen();
      grants.end(secretary.person(), GroupRole.PEN_HOLDER, group);
      note("groups.pen-taken", secretary);
    }
  }

  /** Ends the group and the access of all who serve in it; asked twice it ends once. */
  @Needs(Act.PREPARE_GROUP)
  public Saved endGroup(GroupId id) {
    ExpertGroup group = shelf.group(id);
    if (group.state() == State.ENDED) {
      return new Saved.Done(id.value());
    }
    if (group.awaitsDecision()) {
      return new Saved.NotYet(List.of(Fault.of(Field.TASK_EN, Why.AWAITS_DECISION)));
    }
    Instant now = database.now();
    group.end(now);
    shelf.serving(List.of(id)).forEach(member -> appointments.end(member, "group ended", now));
    chronicle.note("groups.ended", id.value(), Map.of());
    return new Saved.Done(id.value());
  }

  void onClosed(@Observes @Reaction("groups.end-memberships") AccountClosed fact) {
    shelf
        .serving(fact.person())
        .forEach(member -> appointments.end(member, "account closed", database.now()));
  }

  private Membership secretary(GroupId group, UUID membership) {
    Membership found = shelf.membership(group, membership);
    if (found.role() != GroupRole.SECRETARY) {
      throw new Unknown("secretary");
    }
    return found;
  }

  private void note(String what, Membership member) {
    chronicle.note(
        what, member.group().value(), Map.of("person", member.person().value().toString()));
  }
}
