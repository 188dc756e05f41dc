package decem.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.internal.logging.javautil.JavaUtilLogCreator;

/**
 * The migrations of every room, each with its own schema and its own history in it, platform first.
 * A database that a newer program has migrated is refused before anything is changed.
 */
public final class Migrations {

  private static final String FIRST = "platform";
  private static final String HISTORY = "schema_history";

  private final ClassLoader loader;
  private final Map<String, String> places;

  private Migrations(ClassLoader loader, Map<String, String> places) {
    this.loader = loader;
    this.places = places;
  }

  /** Of these rooms, from {@code db/migration/<room>} on the class path. */
  public static Migrations onClassPath(ClassLoader loader, List<String> rooms) {
    return of(loader, rooms, room -> "classpath:db/migration/" + room);
  }

  /** Of all rooms that have a folder of their name in this one. */
  public static Migrations inFolder(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      List<String> rooms =
          inside.filter(Files::isDirectory).map(room -> room.getFileName().toString()).toList();
      return of(
          Migrations.class.getClassLoader(), rooms, room -> "filesystem:" + folder.resolve(room));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Migrations of(
      ClassLoader loader, List<String> rooms, java.util.function.Function<String, String> place) {
    Map<String, String> places = new LinkedHashMap<>();
    rooms.stream()
        .sorted(Comparator.comparing((String room) -> !room.equals(FIRST)).thenComparing(r -> r))
        .forEach(room -> places.put(room, place.apply(room)));
    return new Migrations(loader, places);
  }

  public List<String> rooms() {
    return List.copyOf(places.keySet());
  }

  /** Brings the owner's database up to date and says how many migrations that took. */
  public int run(Login owner) {
    Map<String, Flyway> rooms = new LinkedHashMap<>();
    places.forEach((room, place) -> rooms.put(room, flyway(owner, room, place)));
    mustKnowEveryRoom(owner);
    rooms.forEach(Migrations::mustNotBeNewer);
    int run =
        rooms.entrySet().stream().mapToInt(room -> migrate(room.getKey(), room.getValue())).sum();
    keepTheHistoryFromTheApplication(owner);
    return run;
  }

  /** A room that grants "on all tables" means its own, not the history of its migrations. */
  private void keepTheHistoryFromTheApplication(Login owner) {
    try {
      owner.run(
          places.keySet().stream()
              .map(room -> "revoke all on " + room + "." + HISTORY + " from " + Roles.APP)
              .toArray(String[]::new));
    } catch (SQLException refused) {
      throw new Refusal("The history of the migrations could not be kept apart", refused);
    }
  }

  private Flyway flyway(Login owner, String room, String place) {
    return Flyway.configure(loader)
        .dataSource(owner.url(), owner.user(), owner.password())
        .schemas(room)
        .defaultSchema(room)
        .table(HISTORY)
        .locations(place)
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .ignoreMigrationPatterns(new String[0])
        .cleanDisabled(true)
        .connectRetries(0)
        .loggers(JavaUtilLogCreator.class.getName())
        .load();
  }

  private void mustKnowEveryRoom(Login owner) {
    for (String room : migratedRooms(owner)) {
      if (!places.containsKey(room)) {
        throw new Refusal(
            "The database holds a room \""
                + room
                + "\" that this program does not know: it was migrated by a newer Decem; start"
                + " that one.");
      }
    }
  }

  private static List<String> migratedRooms(Login owner) {
    String sql = "select schemaname from pg_tables where tablename = '" + HISTORY + "'";
    List<String> rooms = new ArrayList<>();
    try (Connection connection = owner.open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        rooms.add(rows.getString(1));
      }
      return rooms;
    } catch (SQLException refused) {
      throw new Refusal("The database does not answer: " + refused.getMessage(), refused);
    }
  }

  private static void mustNotBeNewer(String room, Flyway flyway) {
    Arrays.stream(flyway.info().all())
        .filter(Migrations::isNewer)
        .findFirst()
        .ifPresent(
            newer -> {
              throw new Refusal(
                  "The database is newer than this program (room \""
                      + room
                      + "\" is at version "
                      + newer.getVersion()
                      + "); start the newer Decem.");
            });
  }

  private static boolean isNewer(MigrationInfo migration) {
    return migration.getState() == MigrationState.FUTURE_SUCCESS
        || migration.getState() == MigrationState.FUTURE_FAILED;
  }

  private static int migrate(String room, Flyway flyway) {
    try {
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException refused) {
      throw new Refusal(
          "The migrations of room \"" + room + "\" stopped: " + oneLine(refused), refused);
    }
  }

  private static String oneLine(FlywayException refused) {
    return String.valueOf(refused.getMessage()).strip().replaceAll("\\s*\\R\\s*", " | ");
  }
}
