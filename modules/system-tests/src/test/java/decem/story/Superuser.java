package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;

/** Whoever owns the machine can change what no role of the house can; the record tells. */
record Superuser(RunningHouse house) {

  private static final String FLIP =
      "update papers.version_text set bytes = set_byte(bytes, length(bytes) / 2, get_byte(bytes,"
          + " length(bytes) / 2) # 1) where paper = ? and number = ? and language = ?";

  /** Changes one bit of one byte in the middle of the text; the second time it is as before. */
  void flipsOneBit(String paper, int version, String language) {
    try (Connection connection = connect();
        PreparedStatement flip = connection.prepareStatement(FLIP)) {
      connection.createStatement().execute("set session_replication_role = replica");
      flip.setObject(1, UUID.fromString(paper));
      flip.setInt(2, version);
      flip.setString(3, language);
      assertThat(flip.executeUpdate()).as("texts of version %d", version).isEqualTo(1);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Without them no page can say who is there, not even the one that says what went wrong. */
  <T> T whileAccountsCannotBeRead(Supplier<T> act) {
    try (Connection connection = connect()) {
      connection.createStatement().execute("revoke select on people.account from decem_app");
      try {
        return act.get();
      } finally {
        connection.createStatement().execute("grant select on people.account to decem_app");
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** For this long the person has done nothing, as far as the house knows. */
  void hasBeenQuiet(String address, int minutes) {
    ofSignIns(
        "update people.sign_in s set last_input = clock_timestamp() - ? * interval '1 minute' from"
            + " people.account a where a.id = s.person and a.address = ? and s.ended_at is null",
        minutes,
        address);
  }

  /** Whether the house knows that the person has done something within a minute. */
  boolean isAtWork(String address) {
    return ofSignIns(
            "update people.sign_in s set browser = browser from people.account a where a.id ="
                + " s.person and s.last_input > clock_timestamp() - ? * interval '1 minute' and"
                + " a.address = ?",
            1,
            address)
        > 0;
  }

  private int ofSignIns(String sql, int minutes, String address) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, minutes);
      statement.setString(2, address);
      return statement.executeUpdate();
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private Connection connect() throws SQLException {
    try {
      String port = Files.readAllLines(house.home().resolve("pg18/postmaster.pid")).get(3).strip();
      String password =
          Files.readString(house.home().resolve("secrets/database-superuser")).strip();
      return DriverManager.getConnection(
          "jdbc:postgresql://127.0.0.1:" + port + "/decem", "decem", password);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
