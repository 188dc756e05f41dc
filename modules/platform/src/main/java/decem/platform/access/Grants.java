package decem.platform.access;

import decem.contract.access.BodyRole;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import decem.contract.people.PersonId;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives and ends roles, inside the granting room's transaction. Days are days of the house, both
 * included.
 */
@ApplicationScoped
public class Grants {

  private static final String GIVE =
      "insert into access.granted (id, person, role, scope, place, from_at, until_at, because,"
          + " granted_at) values (?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())";
  private static final String END =
      "update access.granted set ended_at = clock_timestamp()"
          + " where person = ? and role = ? and place is not distinct from ? and ended_at is null";

  @Inject Database database;
  @Inject House house;

  public void give(
      PersonId person, Office office, LocalDate from, Optional<LocalDate> until, String because) {
    insert(person, office, "HOUSE", null, from, until, because);
  }

  public void give(
      PersonId person,
      GroupRole role,
      GroupId group,
      LocalDate from,
      Optional<LocalDate> until,
      String because) {
    insert(person, role, "GROUP", group.value(), from, until, because);
  }

  public void give(
      PersonId person,
      BodyRole role,
      BodyId body,
      LocalDate from,
      Optional<LocalDate> until,
      String because) {
    insert(person, role, "BODY", body.value(), from, until, because);
  }

  public void end(PersonId person, Office office) {
    ended(person, office, null);
  }

  public void end(PersonId person, GroupRole role, GroupId group) {
    ended(person, role, group.value());
  }

  public void end(PersonId person, BodyRole role, BodyId body) {
    ended(person, role, body.value());
  }

  /** Ends everything a person holds, when the account is closed. */
  public void endAll(PersonId person) {
    database.run(
        "update access.granted set ended_at = clock_timestamp() where person = ? and ended_at is"
            + " null",
        person.value());
    raise(person.value());
  }

  private void insert(
      PersonId person,
      Enum<?> role,
      String scope,
      @Nullable UUID place,
      LocalDate from,
      Optional<LocalDate> until,
      String because) {
    Instant end =
        until.map(day -> day.plusDays(1).atStartOfDay(house.zone()).toInstant()).orElse(null);
    Instant start = from.atStartOfDay(house.zone()).toInstant();
    database.run(GIVE, UUID.randomUUID(), person.value(), role, scope, place, start, end, because);
    raise(person.value());
  }

  private void ended(PersonId person, Enum<?> role, @Nullable UUID place) {
    database.run(END, person.value(), role, place);
    raise(person.value());
  }

  private void raise(UUID subject) {
    database.run(
        "insert into access.epoch as e (subject, n) values (?, 1) on conflict (subject) do update"
            + " set n = e.n + 1",
        subject);
  }
}
