package decem.drafts.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people may do in living texts at this moment, for many lines in one question. */
public final class RightLog {

  private static final String STANDING =
      """
      select l.line,
        l.sign_in is null or exists (select 1 from access.signed_in i where i.sign_in = l.sign_in),
        exists (select 1 from access.may_read r where r.person = l.person and r.paper = l.paper and r.version is null),
        exists (select 1 from access.standing s join access.paper p on s.place = p.group_id
          where s.person = l.person and p.paper = l.paper and s.scope = 'GROUP' and s.role in ('CHAIR', 'EXPERT', 'PEN_HOLDER')),
        exists (select 1 from access.standing s join access.paper p on s.place = p.group_id
          where s.person = l.person and p.paper = l.paper and s.scope = 'GROUP' and s.role in ('CHAIR', 'EXPERT', 'SECRETARY', 'PEN_HOLDER'))
      from unnest(?, ?, ?, ?) as l (line, person, paper, sign_in)
      """;

  /** A line of somebody to a paper. */
  public record Asked(UUID line, UUID person, UUID paper, @Nullable UUID signIn) {}

  public record Right(boolean signedIn, boolean reads, boolean writes, boolean suggests) {}

  private final Connection connection;

  public RightLog(Connection connection) {
    this.connection = connection;
  }

  /** By line; each that was asked for has an answer. */
  public Map<UUID, Right> of(List<Asked> lines) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(STANDING)) {
      statement.setArray(1, uuids(lines.stream().map(Asked::line).toArray()));
      statement.setArray(2, uuids(lines.stream().map(Asked::person).toArray()));
      statement.setArray(3, uuids(lines.stream().map(Asked::paper).toArray()));
      statement.setArray(4, uuids(lines.stream().map(Asked::signIn).toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        Map<UUID, Right> rights = new HashMap<>();
        while (rows.next()) {
          rights.put(
              rows.getObject(1, UUID.class),
              new Right(
                  rows.getBoolean(2), rows.getBoolean(3), rows.getBoolean(4), rows.getBoolean(5)));
        }
        return rights;
      }
    }
  }

  private java.sql.Array uuids(@Nullable Object[] values) throws SQLException {
    return connection.createArrayOf("uuid", values);
  }
}
