package decem.drafts.entity;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts commits behind the head of a text: one statement, one transaction, one way to the database.
 * It is done whole or not at all; when it returns the commits are on disk.
 */
public final class Appending {

  private static final String APPEND =
      "select drafts.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String MOVED = "DX001";
  private static final String NOT_OPEN = "DX002";
  private static final String NO_RIGHT = "DX003";

  /**
   * One commit to be stored.
   *
   * @param suggestions those that begin with it
   */
  public record Commit(CommitRow row, long base, String digest, List<String> suggestions) {}

  /** Somebody's right that is asked last; a sign-in, where there is one, has to be alive too. */
  public record Right(UUID person, @Nullable UUID signIn, String kind) {}

  /** What became of it. */
  public sealed interface Outcome {}

  public record Stored(Instant at) implements Outcome {}

  /** The head is another, or another node has the text: nothing was stored. */
  public record Moved() implements Outcome {}

  public record NotOpen() implements Outcome {}

  /** These rights have ended, named by {@link #named}: nothing was stored. */
  public record WithoutRight(Set<String> rights) implements Outcome {}

  /** Whose right it is, and to what. */
  public static String named(UUID person, String kind) {
    return person + ":" + kind;
  }

  private final Connection connection;

  public Appending(Connection connection) {
    this.connection = connection;
  }

  public Outcome append(TextRow text, List<Commit> commits, List<Right> rights)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
      statement.setObject(1, text.id());
      statement.setObject(2, text.paper());
      statement.setLong(3, text.head());
      statement.setLong(4, text.epoch());
      set(statement, commits);
      setSuggestions(statement, commits.stream().flatMap(Appending::beginnings).toList());
      statement.setArray(17, array("uuid", rights, Right::person));
      statement.setArray(18, array("uuid", rights, Right::signIn));
      statement.setArray(19, array("text", rights, Right::kind));
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return new Stored(rows.getTimestamp(1).toInstant());
      }
    } catch (SQLException refused) {
      return outcome(refused);
    }
  }

  private void set(PreparedStatement statement, List<Commit> commits) throws SQLException {
    statement.setArray(5, array("bigint", commits, commit -> commit.row().n()));
    statement.setArray(6, array("uuid", commits, commit -> commit.row().client()));
    statement.setArray(7, array("bigint", commits, commit -> commit.row().seq()));
    statement.setArray(8, array("uuid", commits, commit -> commit.row().author()));
    statement.setArray(9, array("text", commits, commit -> commit.row().kind()));
    statement.setArray(10, array("text", commits, commit -> commit.row().steps()));
    statement.setArray(11, array("text", commits, Commit::digest));
    statement.setArray(12, array("bigint", commits, Commit::base));
    statement.setArray(13, array("integer", commits, commit -> commit.row().words()));
  }

  private record Beginning(String suggestion, CommitRow commit) {}

  private static Stream<Beginning> beginnings(Commit commit) {
    return commit.suggestions().stream().map(id -> new Beginning(id, commit.row()));
  }

  private void setSuggestions(PreparedStatement statement, List<Beginning> begun)
      throws SQLException {
    statement.setArray(14, array("text", begun, Beginning::suggestion));
    statement.setArray(15, array("uuid", begun, each -> each.commit().author()));
    statement.setArray(16, array("bigint", begun, each -> each.commit().n()));
  }

  private <T> Array array(String type, List<T> rows, Function<T, @Nullable Object> value)
      throws SQLException {
    return connection.createArrayOf(type, rows.stream().map(value).toArray());
  }

  private static Outcome outcome(SQLException refused) throws SQLException {
    return switch (String.valueOf(refused.getSQLState())) {
      case MOVED -> new Moved();
      case NOT_OPEN -> new NotOpen();
      case NO_RIGHT -> new WithoutRight(rights(refused));
      default -> throw refused;
    };
  }

  /** The message names the rights; what the driver adds to it stands on further lines. */
  private static Set<String> rights(SQLException refused) {
    String first = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    return Set.of(first.replaceFirst("^ERROR: ", "").split(" "));
  }
}
