package decem.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import decem.database.EmbeddedPostgres;
import decem.database.Login;
import decem.database.Migrations;
import decem.database.Roles;
import decem.database.Secrets;
import decem.database.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that stands in the way of a start: one clear sentence, exit 1, nothing damaged. */
class RefusalIT {

  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  @TempDir Path folder;
  private final Map<String, String> settings = new HashMap<>();

  @BeforeEach
  void a_start_that_would_work() {
    settings.put("DECEM_HOME", folder.resolve("home").toString());
    settings.put("DECEM_PORT", Integer.toString(Ports.free()));
    settings.put("DECEM_ADMIN_PORT", Integer.toString(Ports.free()));
  }

  @Test
  void a_port_that_is_taken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      settings.put("DECEM_PORT", Integer.toString(taken.getLocalPort()));

      refused(
          "Port " + taken.getLocalPort() + " is taken or not allowed; set DECEM_PORT to a free");
    }
  }

  @Test
  void a_port_for_the_probes_that_is_taken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      settings.put("DECEM_ADMIN_PORT", Integer.toString(taken.getLocalPort()));

      refused("Port " + taken.getLocalPort() + " for the probes is taken");
    }
  }

  @Test
  void a_home_that_cannot_be_written() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    settings.put("DECEM_HOME", file.resolve("home").toString());

    refused("The home " + file.resolve("home") + " cannot be written");
  }

  @Test
  void a_database_that_is_away() throws Exception {
    outside(new Login("jdbc:postgresql://127.0.0.1:1/decem", "decem_app", "x"), "x");

    refused("The database at jdbc:postgresql://127.0.0.1:1/decem does not answer");
  }

  @Test
  void a_wrong_password() throws Exception {
    try (TestDatabase database = TestDatabase.forRooms()) {
      outside(database.app(), "wrong");

      refused("does not take role decem_owner with the password in DECEM_DB_OWNER_PASSWORD.");
    }
  }

  @Test
  void a_database_that_is_newer_than_the_program() throws Exception {
    Path home = folder.resolve("home");
    Path scripts = Files.createDirectories(folder.resolve("scripts/platform"));
    Path tiny = Path.of("target/test-classes/db/migration/platform/V1__tiny.sql");
    Files.copy(tiny, scripts.resolve("V1__tiny.sql"));
    Files.writeString(scripts.resolve("V2__newer.sql"), "create table platform.newer (n int)");
    migrate(home, folder.resolve("scripts"));

    refused("The database is newer than this program (room \"platform\" is at version 2)");

    assertThat(home.resolve("pg18/postmaster.pid")).doesNotExist();
  }

  @Test
  void an_old_java() throws Exception {
    String old = Program.java(System.getProperty("old.java.home", ""));
    assumeThat(version(old)).contains("\"17").as("Maven itself runs on a newer Java here");
    Process process =
        new ProcessBuilder(old, "-jar", Program.JAR.toString()).redirectErrorStream(true).start();

    assertThat(process.inputReader().readLine())
        .isEqualTo("Decem needs Java 21 or newer; this is Java 17.");
    assertThat(process.inputReader().readLine()).isNull();
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @Test
  void an_address_without_encryption_that_other_machines_reach() throws Exception {
    settings.put("DECEM_BIND", "0.0.0.0");

    refused("DECEM_BIND opens Decem to other machines, so DECEM_URL must be an https address");
  }

  @Test
  void a_demonstration_that_other_machines_reach() throws Exception {
    settings.put("DECEM_BIND", "0.0.0.0");
    settings.put("DECEM_DEMO", "true");

    refused(
        "The demonstration is for this machine alone: set DECEM_DEMO=false or unset DECEM_BIND.");
  }

  private void refused(String sentence) throws Exception {
    Program program = Program.start(folder, settings);

    assertThat(program.exit()).isEqualTo(1);
    assertThat(program.said().lines().toList()).last().asString().contains(sentence);
    assertThat(program.said()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  private void outside(Login app, String ownerPassword) {
    settings.put("DECEM_DB_URL", app.url());
    settings.put("DECEM_DB_USER", app.user());
    settings.put("DECEM_DB_PASSWORD", app.password());
    settings.put("DECEM_DB_OWNER_USER", "decem_owner");
    settings.put("DECEM_DB_OWNER_PASSWORD", ownerPassword);
  }

  private static void migrate(Path home, Path scripts) throws IOException {
    FLYWAY.setLevel(Level.OFF);
    Files.createDirectories(home);
    Path log = home.resolve("postgres.log");
    try (var postgres = EmbeddedPostgres.start(home, home.resolve("pgbin"), log)) {
      Roles roles = new Roles(postgres, new Secrets(home.resolve("secrets")));
      roles.settle();
      roles.settle("decem");
      Migrations.inFolder(scripts).run(roles.owner("decem"));
    }
  }

  private static String version(String java) throws IOException {
    return new String(
        new ProcessBuilder(java, "-version")
            .redirectErrorStream(true)
            .start()
            .getInputStream()
            .readAllBytes());
  }
}
