package decem.platform.access;

import decem.contract.access.Act;
import decem.contract.access.Place;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether a person may do an act at a place. Asked of the database each time: no answer is older
 * than the question.
 */
@ApplicationScoped
public class Access {

  private static final String OFFICES =
      "select 1 from access.standing where person = ? and scope = 'HOUSE' and role = any(?)";
  private static final String GROUP_ROLES =
      "select 1 from access.standing where person = ? and scope = 'GROUP' and place = ? and role ="
          + " any(?)";
  private static final String PAPER_ROLES =
      "select 1 from access.standing s join access.paper p on s.place = p.group_id"
          + " where s.person = ? and s.scope = 'GROUP' and p.paper = ? and s.role = any(?)";
  private static final String ANY_READING =
      "select 1 from access.may_read where person = ? and paper = ?";
  private static final String DISCLOSED =
      "select 1 from access.disclosed d join access.standing s"
          + " on (d.audience = 'BODY' and s.scope = 'BODY' and s.place = d.body)"
          + " or (d.audience = 'OFFICE' and s.scope = 'HOUSE' and s.role = d.office)"
          + " or (? and d.audience = 'HOUSE' and s.role <> 'ADMINISTRATOR')"
          + " where d.ended_at is null and s.person = ? and d.paper = ? and d.version = ?"
          + " and (s.role = any(?) or (? and d.audience = 'HOUSE'))";

  @Inject Database database;

  public boolean may(PersonId person, Act act) {
    return switch (act) {
      case ANYBODY, SIGNED_IN -> true;
      default -> database.any(OFFICES, person.value(), names(act.offices()));
    };
  }

  public boolean may(PersonId person, Act act, Place place) {
    return switch (place) {
      case GroupId group -> may(person, act) || holds(person, GROUP_ROLES, group.value(), act);
      case PaperId paper ->
          holds(person, PAPER_ROLES, paper.value(), act) || readsSomeOf(person, act, paper);
      case VersionId version ->
          holds(person, PAPER_ROLES, version.paper().value(), act)
              || disclosed(person, act, version);
      default -> false;
    };
  }

  /**
   * Which of those papers the person may read in any part; the list form, so that no page asks a
   * hundred times.
   */
  public Set<PaperId> readable(PersonId person, Collection<PaperId> papers) {
    UUID[] ids = papers.stream().map(PaperId::value).toArray(UUID[]::new);
    return new HashSet<>(
        database.list(
            "select distinct paper from access.may_read where person = ? and paper = any(?)",
            row -> new PaperId(row.getObject(1, UUID.class)),
            person.value(),
            ids));
  }

  /** Papers of which the person may read any part, at most 1,000. */
  public Set<PaperId> readable(PersonId person) {
    return new HashSet<>(
        database.list(
            "select distinct paper from access.may_read where person = ? limit 1000",
            row -> new PaperId(row.getObject(1, UUID.class)),
            person.value()));
  }

  /**
   * The newest version that the person may read although not of the group; empty for the group's
   * own.
   */
  public Optional<VersionId> newestDisclosed(PersonId person, PaperId paper) {
    return database.first(
        "select max(version) from access.may_read where person = ? and paper = ? and version is not"
            + " null having max(version) is not null",
        row -> new VersionId(paper, row.getInt(1)),
        person.value(),
        paper.value());
  }

  private boolean holds(PersonId person, String sql, UUID place, Act act) {
    return database.any(sql, person.value(), place, names(act.groupRoles()));
  }

  private boolean readsSomeOf(PersonId person, Act act, PaperId paper) {
    return act == Act.READ_PAPER && database.any(ANY_READING, person.value(), paper.value());
  }

  private boolean disclosed(PersonId person, Act act, VersionId version) {
    boolean reading = act == Act.READ_VERSION;
    Stream<? extends Enum<?>> roles =
        Stream.concat(act.offices().stream(), act.bodyRoles().stream());
    return database.any(
        DISCLOSED,
        reading,
        person.value(),
        version.paper().value(),
        version.number(),
        roles.map(Enum::name).toArray(String[]::new),
        reading);
  }

  private static String[] names(Collection<? extends Enum<?>> roles) {
    return roles.stream().map(Enum::name).toArray(String[]::new);
  }
}
