package decem.server;

import static org.assertj.core.api.Assertions.assertThat;

import decem.database.Migrations;
import decem.database.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rights that all migrations of the real application give, beside the list that somebody has
 * read. A difference is written to {@code target/grants}: read it, and copy it over the list.
 */
class GrantsIT {

  private static final Path LIST =
      Path.of(System.getProperty("decem.root", "../.."), "config/grants");
  private static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir static Path folder;

  @BeforeAll
  static void migrate() {
    Path scripts = Rooms.migrations(Path.of("target/classes/decem.war"), folder.resolve("rooms"));
    Migrations.inFolder(scripts).run(DATABASE.owner());
  }

  @Test
  void every_right_is_on_the_list_and_nothing_else_is() throws Exception {
    SortedSet<String> granted = Granted.in(DATABASE.superuser());
    Files.write(Path.of("target/grants"), granted);

    assertThat(granted)
        .as("the rights; when modules/server/target/grants is right, copy it over config/grants")
        .containsExactlyElementsOf(Files.readAllLines(LIST));
  }

  @Test
  void the_checker_reads_and_does_nothing_else() throws Exception {
    assertThat(Granted.in(DATABASE.superuser()))
        .filteredOn(line -> line.startsWith("decem_check"))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*: (SELECT|USAGE)"));
  }

  @Test
  void everything_belongs_to_the_owner() throws Exception {
    assertThat(Granted.foreign(DATABASE.superuser())).isEmpty();
  }
}
