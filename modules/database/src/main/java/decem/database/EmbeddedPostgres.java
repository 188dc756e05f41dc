package decem.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of our own, as a child process on a free port of 127.0.0.1, with durability on.
 *
 * <p>Made at the first start, found again at every later one. What an earlier run left behind when
 * it was killed is recognised by its data directory and ended first; a stranger on a port is never
 * taken for ours. Whoever starts it holds a lock on the home, so that two never meet.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final String SUPERUSER = "decem";
  private static final String MAJOR = "18";
  private static final int TRIES = 5;
  private static final int TRIES_TO_END = 10;
  private static final int SECONDS_TO_STOP = 30;

  /** Our passwords are 192 random bits; stretching them costs each connection and helps nobody. */
  private static final String SCRAM = "scram_iterations=1";

  private static final List<String> OPTIONS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "full_page_writes=on",
          "synchronous_commit=on",
          SCRAM,
          "max_connections=60",
          "shared_buffers=64MB",
          "max_wal_size=512MB",
          "io_method=sync",
          "jit=off",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_checkpoints=off",
          "log_min_messages=log",
          "log_min_error_statement=panic");

  private final Path data;
  private final String password;
  private final Process process;
  private final int port;

  private EmbeddedPostgres(Path data, String password, Process process, int port) {
    this.data = data;
    this.password = password;
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it, made if need be.
   *
   * @param home the folder of the data, {@code pg18}, and of the superuser's password
   * @param programs where PostgreSQL's programs are unpacked; may be shared by many homes
   * @param log the file that takes what PostgreSQL says, begun anew each time; the one before stays
   */
  public static EmbeddedPostgres start(Path home, Path programs, Path log) {
    Child.mustBePossible();
    Path bin = Binaries.in(programs).resolve("bin");
    Path data = home.resolve("pg" + MAJOR).toAbsolutePath().normalize();
    String password = new Secrets(home.resolve("secrets")).get("database-superuser");
    try {
      if (Files.notExists(data)) {
        make(bin, data, home, password);
      }
      mustBeOurVersion(data);
      endWhatWasLeft(data, password);
      if (Files.exists(log)) {
        Files.move(log, Path.of(log + ".before"), StandardCopyOption.REPLACE_EXISTING);
      }
      return started(bin, data, password, log);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The superuser's way into a database of that name. */
  public Login superuser(String database) {
    return login(port, database, SUPERUSER, password);
  }

  /** The way of another role. */
  public Login login(String database, String user, String password) {
    return login(port, database, user, password);
  }

  /** Completes when PostgreSQL has ended, by our will or not. */
  public CompletableFuture<Process> ended() {
    return process.onExit();
  }

  public long processId() {
    return process.pid();
  }

  /** Ends it in order: open transactions are rolled back, everything committed is on disk. */
  @Override
  public void close() {
    stop(process.toHandle());
  }

  private static void make(Path bin, Path data, Path home, String password) throws IOException {
    Path beside = Path.of(data + ".new");
    Folders.delete(beside);
    Path passwords = new Secrets(home.resolve("secrets")).file("database-superuser");
    if (password.isEmpty()) {
      throw new Refusal("The password in " + passwords + " is empty.");
    }
    Child.run(
        "PostgreSQL could not make its data in " + data,
        Child.of(
            bin.resolve("initdb"),
            "--pgdata=" + beside,
            "--username=" + SUPERUSER,
            "--auth=scram-sha-256",
            "--pwfile=" + passwords,
            "--set=" + SCRAM,
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8"));
    Files.move(beside, data);
  }

  private static void mustBeOurVersion(Path data) throws IOException {
    String version = Files.readString(data.resolve("PG_VERSION")).strip();
    if (!version.equals(MAJOR)) {
      throw new Refusal(
          "The data in " + data + " belong to PostgreSQL " + version + ", not " + MAJOR + ".");
    }
  }

  /** What has just been killed, or recovers from a kill, is given a moment. */
  private static void endWhatWasLeft(Path data, String password) {
    for (int tries = 1; tries <= TRIES_TO_END; tries++) {
      Optional<Postmaster> left = Postmaster.of(data);
      Optional<ProcessHandle> alive = left.flatMap(Postmaster::handle);
      if (left.isEmpty() || alive.isEmpty()) {
        return;
      }
      if (!Postmaster.isPostgres(alive.get())) {
        Postmaster.disown(data);
        return;
      }
      if (serves(data, left.get().port(), password)) {
        stop(alive.get());
        return;
      }
      pause();
    }
    throw new Refusal(
        "Another process holds the database in "
            + data
            + " and does not answer to our password; stop what postmaster.pid there names and start"
            + " again.");
  }

  private static boolean serves(Path data, int port, String password) {
    try {
      String directory = login(port, "postgres", SUPERUSER, password).ask("show data_directory");
      return Path.of(directory).equals(data);
    } catch (SQLException refused) {
      return false;
    }
  }

  /** A port may be taken between our look and PostgreSQL's, and killed backends take a moment. */
  private static EmbeddedPostgres started(Path bin, Path data, String password, Path log)
      throws IOException {
    for (int tries = 1; tries <= TRIES; tries++) {
      int port = freePort();
      Process process = launch(bin, data, port, log);
      if (becomesReady(process, data)) {
        EmbeddedPostgres postgres = new EmbeddedPostgres(data, password, process, port);
        postgres.mustKnowUs();
        return postgres;
      }
      pause();
    }
    throw new Refusal("PostgreSQL did not start; " + log + " says why.");
  }

  private static Process launch(Path bin, Path data, int port, Path log) throws IOException {
    String[] arguments = new String[4 + 2 * OPTIONS.size()];
    arguments[0] = "-D";
    arguments[1] = data.toString();
    arguments[2] = "-p";
    arguments[3] = Integer.toString(port);
    for (int i = 0; i < OPTIONS.size(); i++) {
      arguments[4 + 2 * i] = "-c";
      arguments[5 + 2 * i] = OPTIONS.get(i);
    }
    return Child.of(bin.resolve("postgres"), arguments).redirectOutput(log.toFile()).start();
  }

  private static boolean becomesReady(Process process, Path data) {
    try {
      while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
        Optional<Postmaster> said = Postmaster.of(data);
        if (said.isPresent() && said.get().process() == process.pid() && said.get().ready()) {
          return true;
        }
      }
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      process.destroy();
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void mustKnowUs() {
    if (!serves(data, port, password)) {
      close();
      throw new Refusal(
          "The database in "
              + data
              + " does not take the password kept beside it in secrets/database-superuser.");
    }
  }

  private static void stop(ProcessHandle process) {
    if (!process.isAlive()) {
      return;
    }
    Child.signal("INT", process.pid());
    if (!Child.ends(process, SECONDS_TO_STOP)) {
      Child.signal("QUIT", process.pid());
      Child.ends(process, SECONDS_TO_STOP);
    }
  }

  private static Login login(int port, String database, String user, String password) {
    return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
