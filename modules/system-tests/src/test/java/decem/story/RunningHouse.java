package decem.story;

import decem.bench.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The product as a child process with a home of its own, in demonstration mode on free ports. One
 * house serves all tests of a run; it ends with them.
 */
final class RunningHouse {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Path HOMES = Path.of("target", "homes");
  private static RunningHouse shared;
  private static RunningHouse empty;

  private final Path home;
  private final int port = freePort();
  private final int adminPort = freePort();
  private Process process;

  private RunningHouse(Path home) {
    this.home = home;
  }

  /** The house that all tests share; started by the first that asks. */
  static synchronized RunningHouse shared() {
    if (shared == null) {
      shared = fresh("shared");
      Runtime.getRuntime().addShutdownHook(new Thread(shared::stop));
    }
    return shared;
  }

  /** A house with an empty home. */
  static RunningHouse fresh(String name) {
    RunningHouse house = in(name);
    house.start();
    return house;
  }

  /**
   * A house as on its first real day: nobody is there, and the world knows it by an address of its
   * own over TLS. It may still be opening.
   */
  static synchronized RunningHouse empty() {
    if (empty == null) {
      empty = in("empty");
      empty.launch(Map.of("DECEM_URL", "https://decem.meridian.example"));
      Runtime.getRuntime().addShutdownHook(new Thread(empty::stop));
    }
    return empty;
  }

  private static RunningHouse in(String name) {
    return new RunningHouse(HOMES.resolve(name + "-" + System.nanoTime()).toAbsolutePath());
  }

  void start() {
    launch(Map.of("DECEM_DEMO", "true"));
    waitUntilOpen();
    waitUntil("the demonstration is there", () -> Files.exists(home.resolve("demo-ready")));
  }

  void waitUntilOpen() {
    waitUntil("the house is open", () -> status("/sign-in") == 200);
  }

  private void launch(Map<String, String> settings) {
    try {
      Files.createDirectories(home);
      ProcessBuilder builder = new ProcessBuilder(command());
      builder.environment().put("DECEM_HOME", home.toString());
      builder.environment().put("DECEM_PORT", Integer.toString(port));
      builder.environment().put("DECEM_ADMIN_PORT", Integer.toString(adminPort));
      builder.environment().put("DECEM_URL", address(""));
      builder.environment().putAll(settings);
      builder.redirectErrorStream(true).redirectOutput(home.resolve("console.txt").toFile());
      process = builder.start();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** With the options that the product itself is started with. */
  private static List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String options = Files.readString(Path.of("../../config/java-options"));
    command.addAll(List.of(options.strip().split("\\s+")));
    command.addAll(List.of("-jar", System.getProperty("decem.jar")));
    return command;
  }

  /** Ends in order, as a person would end it. */
  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The house does not stop");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends as a power cut would end it. */
  void kill() {
    kill(Victim.BOTH);
  }

  /**
   * Ends without a word to anybody: the server alone, whose database lives on; the database alone,
   * whose server notices and ends itself; or both, as a power cut would.
   */
  void kill(Victim victim) {
    List<ProcessHandle> database = process.children().toList();
    if (database.isEmpty()) {
      throw new IllegalStateException("The house has no database of its own");
    }
    if (victim.database()) {
      database.forEach(ProcessHandle::destroyForcibly);
    }
    if (victim.server()) {
      process.destroyForcibly();
    }
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The house lives on: " + console());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  int port() {
    return port;
  }

  String address(String path) {
    return "http://localhost:" + port + path;
  }

  String passphrase() {
    try {
      return Files.readString(home.resolve("demo-passphrase")).strip();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Somebody signed in who uses no browser. */
  Caller caller(String who) throws IOException {
    return Caller.signedIn(address(""), who, passphrase());
  }

  Path home() {
    return home;
  }

  long pid() {
    return process.pid();
  }

  int status(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address(path))).timeout(Duration.ofSeconds(20)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** Looks again and again until it is so; gives up when the process has ended or patience has. */
  private void waitUntil(String what, java.util.function.BooleanSupplier so) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!so.getAsBoolean()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new IllegalStateException("Never came: " + what + "\n" + console());
      }
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  String console() {
    try {
      List<String> lines = Files.readAllLines(home.resolve("console.txt"));
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    } catch (IOException missing) {
      return "no console";
    }
  }

  /** Everything that the house has written to its log. */
  String log() {
    try {
      return Files.readString(home.resolve("log").resolve("decem.0.log"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
