package decem.approvals.boundary;

import decem.contract.access.Office;
import decem.contract.approvals.CaseState;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.platform.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case in sight of a person: open, or ended within a month. The group sees the cases of its
 * papers, the secretary general and the private office those of versions submitted to them.
 *
 * @param decides whether the person holds the deciding office
 */
record CaseLine(
    UUID id,
    VersionId version,
    PaperKind kind,
    CaseState state,
    PersonId submittedBy,
    Instant submittedAt,
    Optional<Instant> endedAt,
    boolean decides) {

  private static final String IN_SIGHT =
      """
      select c.id, c.paper, c.version, c.kind, c.state, c.submitted_by, c.submitted_at, c.ended_at,
             exists (select 1 from access.standing s
                     where s.person = r.person and s.scope = 'HOUSE' and s.role = ?) as decides
      from approvals.paper_case c
      join access.may_read r on r.paper = c.paper and (r.version is null or r.version = c.version)
      where r.person = ?
        and (c.state = 'SUBMITTED'
             or c.state in ('DECIDED', 'RETURNED')
                and c.ended_at > clock_timestamp() - interval '30 days')
        and (r.version is null
             or exists (select 1 from access.standing s
                        where s.person = r.person and s.scope = 'HOUSE' and s.role = any(?)))
      group by c.id, r.person
      order by (c.state = 'SUBMITTED') desc, c.submitted_at desc
      limit 50
      """;

  static List<CaseLine> inSightOf(PersonId person, Database database) {
    String[] readers = {Office.SECRETARY_GENERAL.name(), Office.PRIVATE_OFFICE.name()};
    return database.list(
        IN_SIGHT, CaseLine::read, Office.SECRETARY_GENERAL, person.value(), readers);
  }

  boolean isOpen() {
    return state == CaseState.SUBMITTED;
  }

  private static CaseLine read(ResultSet row) throws SQLException {
    PaperId paper = new PaperId(row.getObject("paper", UUID.class));
    return new CaseLine(
        row.getObject("id", UUID.class),
        new VersionId(paper, row.getInt("version")),
        PaperKind.valueOf(row.getString("kind")),
        CaseState.valueOf(row.getString("state")),
        new PersonId(row.getObject("submitted_by", UUID.class)),
        row.getTimestamp("submitted_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
        row.getBoolean("decides"));
  }
}
