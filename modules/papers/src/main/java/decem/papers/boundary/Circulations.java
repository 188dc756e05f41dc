package decem.papers.boundary;

import decem.contract.groups.BodyId;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.papers.entity.Released;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of circulations: which version went to which bodies until when. Never changed. */
@ApplicationScoped
class Circulations {

  private static final String OF_PAPERS =
      "select c.id, c.paper, c.number, c.until_at, c.by_person, c.at, b.body from"
          + " papers.circulation c join papers.circulation_body b on b.circulation = c.id";

  @Inject Database database;

  /** One circulation as it was made. */
  record Circulation(
      UUID id, VersionId version, List<BodyId> bodies, Instant until, PersonId by, Instant at) {}

  boolean has(UUID id) {
    return database.any("select 1 from papers.circulation where id = ?", id);
  }

  void put(Circulation circulation, Released released) {
    database.run(
        "insert into papers.circulation (id, paper, number, until_at, by_person, proposed_by, at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        circulation.id(),
        circulation.version().paper().value(),
        circulation.version().number(),
        circulation.until(),
        circulation.by().value(),
        released.proposedBy().value(),
        circulation.at());
    int place = 0;
    for (BodyId body : circulation.bodies()) {
      database.run(
          "insert into papers.circulation_body (circulation, body, place) values (?, ?, ?)",
          circulation.id(),
          body.value(),
          place++);
    }
  }

  /** Circulations of those papers, oldest first. */
  List<Circulation> of(Collection<PaperId> papers) {
    UUID[] ids = papers.stream().map(PaperId::value).toArray(UUID[]::new);
    return joined(OF_PAPERS + " where c.paper = any(?) order by c.at, c.id, b.place", ids);
  }

  /** Until when each body is asked on that version. */
  Map<BodyId, Instant> asked(VersionId version) {
    Map<BodyId, Instant> asked = new HashMap<>();
    of(List.of(version.paper())).stream()
        .filter(one -> one.version().equals(version))
        .forEach(one -> one.bodies().forEach(body -> asked.put(body, one.until())));
    return asked;
  }

  /** Circulations to any of those bodies that still ask for observations, at most 50. */
  List<Circulation> asking(Collection<BodyId> bodies) {
    UUID[] ids = bodies.stream().map(BodyId::value).toArray(UUID[]::new);
    return joined(
        OF_PAPERS
            + " where b.body = any(?) and c.until_at > clock_timestamp() order by c.until_at, c.id,"
            + " b.place limit 50",
        ids);
  }

  /** Notes that a person is written to about it; false when that was done before. */
  boolean noteNotice(UUID circulation, PersonId person) {
    return database.run(
            "insert into papers.notice (circulation, person, at) values (?, ?, clock_timestamp())"
                + " on conflict do nothing",
            circulation,
            person.value())
        == 1;
  }

  private List<Circulation> joined(String sql, UUID... ids) {
    Map<UUID, Circulation> byId = new LinkedHashMap<>();
    for (Circulation one : database.list(sql, Circulations::row, (Object) ids)) {
      byId.merge(one.id(), one, Circulations::both);
    }
    return List.copyOf(byId.values());
  }

  private static Circulation row(ResultSet row) throws SQLException {
    return new Circulation(
        row.getObject(1, UUID.class),
        new VersionId(new PaperId(row.getObject(2, UUID.class)), row.getInt(3)),
        List.of(new BodyId(row.getObject(7, UUID.class))),
        row.getTimestamp(4).toInstant(),
        new PersonId(row.getObject(5, UUID.class)),
        row.getTimestamp(6).toInstant());
  }

  private static Circulation both(Circulation circulation, Circulation more) {
    List<BodyId> bodies = new ArrayList<>(circulation.bodies());
    bodies.addAll(more.bodies());
    return new Circulation(
        circulation.id(),
        circulation.version(),
        bodies,
        circulation.until(),
        circulation.by(),
        circulation.at());
  }
}
