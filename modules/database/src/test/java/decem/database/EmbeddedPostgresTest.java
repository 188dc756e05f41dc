package decem.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  private static final Path PROGRAMS =
      Path.of(System.getProperty("decem.root", "../.."), "target/test-postgres/programs");

  @TempDir static Path home;
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void begin() {
    postgres = start();
  }

  @AfterAll
  static void end() {
    postgres.close();
  }

  @Test
  void what_is_committed_is_on_disk_before_it_is_said() throws Exception {
    Login superuser = postgres.superuser("postgres");

    assertThat(superuser.ask("show fsync")).isEqualTo("on");
    assertThat(superuser.ask("show synchronous_commit")).isEqualTo("on");
    assertThat(superuser.ask("show full_page_writes")).isEqualTo("on");
    assertThat(superuser.ask("show data_checksums")).isEqualTo("on");
  }

  @Test
  void only_this_machine_reaches_it_and_only_with_a_password() throws Exception {
    Login superuser = postgres.superuser("postgres");

    assertThat(superuser.ask("show listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(superuser.ask("show unix_socket_directories")).isEmpty();
    assertThat(superuser.ask("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
        .isEqualTo("scram-sha-256");
    Login guess = new Login(superuser.url(), superuser.user(), "guess");
    assertThatThrownBy(guess::open).hasMessageContaining("password authentication failed");
    assertThat(superuser).hasToString("decem at " + superuser.url());
  }

  @Test
  void what_a_killed_run_left_behind_is_ended_and_its_data_are_found_again() throws Exception {
    postgres.superuser("postgres").run("create table kept as select 7 as n");
    EmbeddedPostgres orphan = postgres;

    postgres = start();

    assertThat(orphan.ended().get(10, TimeUnit.SECONDS).exitValue()).isZero();
    assertThat(postgres.superuser("postgres").ask("select n from kept")).isEqualTo("7");
  }

  @Test
  void a_killed_postmaster_is_followed_by_a_healthy_one() throws Exception {
    Child.signal("KILL", postgres.processId());
    postgres.ended().get(10, TimeUnit.SECONDS);

    postgres = start();

    assertThat(postgres.superuser("postgres").ask("select 1")).isEqualTo("1");
  }

  @Test
  void another_program_under_the_old_process_id_is_left_alone() throws Exception {
    postgres.close();
    leaveBehind(ProcessHandle.current().pid());

    postgres = start();

    assertThat(postgres.superuser("postgres").ask("select 1")).isEqualTo("1");
  }

  @Test
  void a_killed_process_that_nobody_has_taken_notice_of_holds_nothing() throws Exception {
    postgres.close();
    Process parent = new ProcessBuilder("sh", "-c", "true & echo $!; exec sleep 60").start();
    leaveBehind(Long.parseLong(parent.inputReader().readLine()));

    postgres = start();

    assertThat(postgres.superuser("postgres").ask("select 1")).isEqualTo("1");
    parent.destroyForcibly();
  }

  @Test
  void a_foreign_password_is_refused_in_a_sentence_and_nothing_is_left_running() throws Exception {
    postgres.close();
    Path file = home.resolve("secrets/database-superuser");
    String right = Files.readString(file);
    Files.writeString(file, "wrong");

    assertThatThrownBy(EmbeddedPostgresTest::start)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("does not take the password");
    assertThat(home.resolve("pg18/postmaster.pid")).doesNotExist();

    Files.writeString(file, right);
    postgres = start();
  }

  @Test
  void data_of_another_version_are_refused_in_a_sentence(@TempDir Path other) throws Exception {
    Files.createDirectories(other.resolve("pg18"));
    Files.writeString(other.resolve("pg18/PG_VERSION"), "17\n");

    assertThatThrownBy(() -> EmbeddedPostgres.start(other, PROGRAMS, other.resolve("log")))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("belong to PostgreSQL 17, not 18.");
  }

  private static void leaveBehind(long process) throws Exception {
    Files.write(
        home.resolve("pg18/postmaster.pid"),
        List.of(
            process + "", home.resolve("pg18") + "", "1", "1", "", "127.0.0.1", "0 0", "ready"));
  }

  private static EmbeddedPostgres start() {
    return EmbeddedPostgres.start(home, PROGRAMS, home.resolve("postgres.log"));
  }
}
