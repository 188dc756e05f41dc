package decem.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.database.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

  @TempDir Path folder;
  private final TestDatabase database = TestDatabase.forRooms();

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void platform_comes_first_and_a_second_run_has_nothing_to_do() throws Exception {
    String platform = Files.readString(script("platform/V1__who_may_read.sql"));
    room("platform", "V1__who_may_read.sql", platform);
    room("meadow", "V1__flowers.sql", "create table meadow.flower (name text)");

    assertThat(Migrations.inFolder(folder).rooms()).containsExactly("platform", "meadow");
    assertThat(Migrations.inFolder(folder).run(database.owner())).isEqualTo(1);
    assertThat(Migrations.inFolder(folder).run(database.owner())).isZero();
    assertThat(database.owner().ask("select count(*) from meadow.flower")).isEqualTo("0");
  }

  @Test
  void a_newer_room_is_refused_before_anything_is_changed() throws Exception {
    room(
        "platform",
        "V1__who_may_read.sql",
        Files.readString(script("platform/V1__who_may_read.sql")));
    room("meadow", "V1__flowers.sql", "create table meadow.flower (name text)");
    room("meadow", "V2__bees.sql", "create table meadow.bee (name text)");
    Migrations.inFolder(folder).run(database.owner());
    Files.delete(folder.resolve("meadow/V2__bees.sql"));
    room("hill", "V1__sheep.sql", "create table hill.sheep (name text)");

    assertThatThrownBy(() -> Migrations.inFolder(folder).run(database.owner()))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "The database is newer than this program (room \"meadow\" is at version 2); start the"
                + " newer Decem.");
    assertThat(database.owner().ask("select count(*) from pg_namespace where nspname = 'hill'"))
        .isEqualTo("0");
  }

  @Test
  void a_room_that_the_program_does_not_know_is_refused() throws Exception {
    room("meadow", "V1__flowers.sql", "create table meadow.flower (name text)");

    assertThatThrownBy(() -> Migrations.inFolder(folder).run(database.owner()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("a room \"platform\" that this program does not know");
  }

  @Test
  void a_script_that_fails_is_named_and_leaves_nothing_behind() throws Exception {
    room(
        "platform",
        "V1__who_may_read.sql",
        Files.readString(script("platform/V1__who_may_read.sql")));
    room("meadow", "V1__flowers.sql", "create table meadow.flower (name text); create tabel x;");

    assertThatThrownBy(() -> Migrations.inFolder(folder).run(database.owner()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("The migrations of room \"meadow\" stopped")
        .hasMessageContaining("V1__flowers.sql");
    assertThat(database.owner().ask("select count(*) from pg_tables where tablename = 'flower'"))
        .isEqualTo("0");
  }

  private void room(String room, String script, String sql) throws Exception {
    Files.createDirectories(folder.resolve(room));
    Files.writeString(folder.resolve(room).resolve(script), sql);
  }

  private static Path script(String name) throws Exception {
    return Path.of(MigrationsTest.class.getResource("/db/migration/" + name).toURI());
  }
}
