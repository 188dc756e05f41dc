package decem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The program as a process, on a home and ports of its own, with the demonstration. */
final class House implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final List<String> command;
  private final Path home;
  private final int port = freePort();
  private final int adminPort = freePort();
  private @Nullable Process process;

  House(List<String> java, Path jar, Path home) {
    command = new ArrayList<>(java);
    command.addAll(List.of("-jar", jar.toString()));
    this.home = home;
  }

  /** Gives the seconds from nothing to the first page. */
  double start() {
    try {
      Files.createDirectories(home);
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("DECEM_HOME", home.toString());
      builder.environment().put("DECEM_PORT", Integer.toString(port));
      builder.environment().put("DECEM_ADMIN_PORT", Integer.toString(adminPort));
      builder.environment().put("DECEM_DEMO", "true");
      builder.redirectErrorStream(true).redirectOutput(home.resolve("console.txt").toFile());
      long begun = System.nanoTime();
      Process started = builder.start();
      process = started;
      await(started, this::showsTheFirstPage);
      double seconds = (System.nanoTime() - begun) / 1e9;
      await(started, () -> said().contains("Ctrl+C"));
      return seconds;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  String site() {
    return "http://localhost:" + port;
  }

  Caller caller(String who) throws IOException {
    return Caller.signedIn(site(), who, passphrase());
  }

  String passphrase() throws IOException {
    return Files.readString(home.resolve("demo-passphrase")).strip();
  }

  ProcessHandle handle() {
    if (process == null) {
      throw new IllegalStateException("The house is not open");
    }
    return process.toHandle();
  }

  private boolean showsTheFirstPage() {
    try {
      return Caller.stranger(site()).get("/sign-in").status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private String said() {
    try {
      return Files.readString(home.resolve("console.txt"));
    } catch (IOException notYet) {
      return "";
    }
  }

  private void await(Process started, BooleanSupplier there) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!there.getAsBoolean()) {
      if (!started.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("The house does not open: " + said());
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  @Override
  public void close() {
    if (process != null) {
      end(process);
    }
  }

  static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
