package decem.database.testing;

import decem.database.EmbeddedPostgres;
import decem.database.Folders;
import decem.database.Roles;
import decem.database.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of this JVM. Its data lie below the root's {@code target} in numbered slots: tests
 * of one module after the other find the same slot again, with the programs unpacked and the
 * templates migrated; tests that run side by side each lock a slot of their own.
 */
final class Slot {

  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
  private static @Nullable Slot ours;

  private final FileLock lock;
  private final EmbeddedPostgres postgres;
  private final Roles roles;
  private final Set<String> migrated = new HashSet<>();

  private Slot(FileLock lock, EmbeddedPostgres postgres, Roles roles) {
    this.lock = lock;
    this.postgres = postgres;
    this.roles = roles;
  }

  static synchronized Slot ours() {
    Slot known = ours;
    if (known == null) {
      known = open();
      ours = known;
    }
    return known;
  }

  EmbeddedPostgres postgres() {
    return postgres;
  }

  Roles roles() {
    return roles;
  }

  /** The templates that this JVM has already brought up to date. */
  Set<String> migrated() {
    return migrated;
  }

  private static Slot open() {
    FLYWAY.setLevel(Level.OFF);
    Path folder = root().resolve("target/test-postgres");
    try {
      for (int number = 1; ; number++) {
        Path home = Folders.privately(folder.resolve("slot" + number));
        FileLock lock = lock(home.resolve("lock"));
        if (lock != null) {
          return open(folder, home, lock);
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Slot open(Path folder, Path home, FileLock lock) {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.start(home, folder.resolve("programs"), home.resolve("postgres.log"));
    Slot slot = new Slot(lock, postgres, new Roles(postgres, new Secrets(home.resolve("secrets"))));
    Runtime.getRuntime().addShutdownHook(new Thread(slot::end, "end of the test database"));
    slot.roles.settle();
    slot.leftovers().forEach(slot.roles::drop);
    return slot;
  }

  private static @Nullable FileLock lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
    }
    return lock;
  }

  private List<String> leftovers() {
    String sql = "select datname from pg_database where datname like 'test\\_%'";
    List<String> names = new ArrayList<>();
    try (Connection connection = postgres.superuser("postgres").open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private void end() {
    postgres.close();
    try {
      lock.acquiredBy().close();
    } catch (IOException goneAnyway) {
      throw new UncheckedIOException(goneAnyway);
    }
  }

  /** The build says where the tree begins; an IDE does not, then it is looked for. */
  private static Path root() {
    String said = System.getProperty("decem.root");
    if (said != null) {
      return Path.of(said);
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path up = here; up != null; up = up.getParent()) {
      if (Files.isDirectory(up.resolve(".mvn"))) {
        return up;
      }
    }
    return here;
  }
}
