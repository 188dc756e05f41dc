package decem.database.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TestDatabaseTest {

  private static final TestDatabase DATABASE = TestDatabase.forRooms("pond");

  @Test
  void the_rooms_are_migrated_and_platform_with_them() throws Exception {
    DATABASE.app().run("insert into pond.frog values ('Otto')");

    assertThat(DATABASE.check().ask("select name from pond.frog where name = 'Otto'"))
        .isEqualTo("Otto");
    assertThat(DATABASE.app().ask("select count(*) from access.standing")).isEqualTo("0");
  }

  @Test
  void the_application_creates_nothing_and_does_only_what_is_granted() {
    assertThatThrownBy(() -> DATABASE.app().run("create table pond.newt (name text)"))
        .hasMessageContaining("permission denied for schema pond");
    assertThatThrownBy(() -> DATABASE.app().run("create schema swamp"))
        .hasMessageContaining("permission denied for database");
    assertThatThrownBy(() -> DATABASE.app().run("create table public.newt (name text)"))
        .hasMessageContaining("permission denied for schema public");
    assertThatThrownBy(() -> DATABASE.app().run("create temporary table newt (name text)"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> DATABASE.app().run("delete from pond.frog"))
        .hasMessageContaining("permission denied for table frog");
    assertThatThrownBy(() -> DATABASE.app().ask("select 1 from pond.schema_history"))
        .hasMessageContaining("permission denied for table schema_history");
  }

  @Test
  void the_checker_only_reads() {
    assertThatThrownBy(() -> DATABASE.check().run("insert into pond.frog values ('Emil')"))
        .hasMessageContaining("permission denied for table frog");
  }

  @Test
  void a_second_database_knows_nothing_of_the_first() throws Exception {
    DATABASE.app().run("insert into pond.frog values ('Ida')");
    try (TestDatabase another = TestDatabase.forRooms("pond")) {
      assertThat(another.app().ask("select count(*) from pond.frog")).isEqualTo("0");
    }
  }

  @Test
  void durability_is_on_in_tests_too() throws Exception {
    assertThat(DATABASE.app().ask("show fsync")).isEqualTo("on");
    assertThat(DATABASE.app().ask("show synchronous_commit")).isEqualTo("on");
  }
}
