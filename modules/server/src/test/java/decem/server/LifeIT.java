package decem.server;

import static org.assertj.core.api.Assertions.assertThat;

import decem.database.Login;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One life of the program: started, looked at, killed, started again, stopped. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeIT {

  @TempDir static Path folder;
  private static final int PORT = Ports.free();
  private static final int ADMIN = Ports.free();
  private static Program program;

  @BeforeAll
  static void start() throws Exception {
    program = Program.start(folder, settings()).ready();
  }

  @AfterAll
  static void nothing_stays() {
    program.family().forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  @Order(1)
  void it_says_what_it_does_and_prints_one_address_the_accounts_and_the_passphrase()
      throws Exception {
    String passphrase = Files.readString(home().resolve("demo-passphrase")).strip();

    assertThat(program.said().lines())
        .startsWith("Decem is starting.", "  home      " + home())
        .contains("  rooms     1, 1 migration", "Open http://localhost:" + PORT)
        .contains("Expert, energy: energy@example", "Passphrase of all of them: " + passphrase)
        .contains("  Enter here, once: http://x/people/first")
        .hasSizeLessThan(20);
  }

  @Test
  @Order(1)
  void it_listens_on_this_machine_alone_with_all_its_processes() throws Exception {
    List<String> sockets = new ArrayList<>();
    for (ProcessHandle process : program.family()) {
      sockets.addAll(Sockets.listening(process.pid()));
    }

    assertThat(sockets).hasSizeGreaterThanOrEqualTo(3).allMatch(Sockets::reachesOnlyThisMachine);
  }

  @Test
  @Order(1)
  void what_is_saved_is_on_disk() throws Exception {
    assertThat(app().ask("show fsync")).isEqualTo("on");
    assertThat(app().ask("show synchronous_commit")).isEqualTo("on");
  }

  @Test
  @Order(1)
  void the_probes_say_yes_and_the_server_shows_nothing_of_itself() throws Exception {
    for (String probe : List.of("live", "ready", "started")) {
      assertThat(get(ADMIN, "/health/" + probe).body()).isEqualTo("yes\n");
    }
    for (String path : List.of("/health", "/metrics", "/openapi")) {
      assertThat(get(PORT, path).statusCode()).isIn(403, 404);
    }
    assertThat(get(PORT, "/sign-in").headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  @Order(1)
  void the_application_knows_its_settings_and_not_the_owner() throws Exception {
    assertThat(home().resolve("told.txt"))
        .content()
        .contains("decem.url=http://localhost:" + PORT, "decem.db.user=decem_app")
        .contains("decem.demo=true", "decem.bind.wide=false", "decem.home=" + home())
        .doesNotContain("owner");
  }

  @Test
  @Order(2)
  void a_second_start_on_the_same_home_is_refused_and_disturbs_nothing() throws Exception {
    Program second = Program.start(folder, settings());

    assertThat(second.exit()).isEqualTo(1);
    assertThat(second.said())
        .contains("Decem already runs on " + home() + " (process ")
        .doesNotContain("\tat ");
    assertThat(get(ADMIN, "/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(3)
  void killed_and_started_again_it_has_what_it_had() throws Exception {
    app().run("insert into platform.kept values ('acknowledged')");
    List<ProcessHandle> orphans = program.family().subList(1, program.family().size());
    program.kill();
    assertThat(orphans).isNotEmpty();

    program = Program.start(folder, settings()).ready();

    assertThat(orphans).noneMatch(ProcessHandle::isAlive);
    assertThat(app().ask("select word from platform.kept")).isEqualTo("acknowledged");
    assertThat(program.said()).contains("  rooms     1, up to date");
  }

  @Test
  @Order(4)
  void asked_to_stop_it_ends_in_order_and_no_process_is_left() throws Exception {
    program.terminate();

    assertThat(program.exit()).isEqualTo(143);
    for (ProcessHandle process : program.family()) {
      process.onExit().get(10, TimeUnit.SECONDS);
    }
    assertThat(program.said()).endsWith("Decem is stopping.\n");
    assertThat(home().resolve("pg18/postmaster.pid")).doesNotExist();
  }

  private static Map<String, String> settings() {
    return Map.of(
        "LC_ALL", "C.UTF-8",
        "DECEM_HOME", home().toString(),
        "DECEM_PORT", Integer.toString(PORT),
        "DECEM_ADMIN_PORT", Integer.toString(ADMIN),
        "DECEM_DEMO", "true");
  }

  private static Path home() {
    return folder.resolve("a b é");
  }

  private static Login app() throws Exception {
    String port = Files.readAllLines(home().resolve("pg18/postmaster.pid")).get(3);
    String password = Files.readString(home().resolve("secrets/database-app")).strip();
    return new Login("jdbc:postgresql://127.0.0.1:" + port + "/decem", "decem_app", password);
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
