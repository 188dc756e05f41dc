package decem.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How PostgreSQL's programs are started: in a session of their own, so that Ctrl+C at the terminal
 * reaches the launcher alone, and as nobody in particular where we are root, which they refuse. The
 * process id stays that of the program, since both wrappers replace themselves by it.
 */
final class Child {

  private Child() {}

  static ProcessBuilder of(Path program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("os.name", "").equals("Linux")) {
      command.add("setsid");
      if (System.getProperty("user.name", "").equals("root")) {
        command.addAll(List.of("unshare", "-U"));
      }
    }
    command.add(program.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  /** Runs the program to its end; a failure is a refusal that begins with the given words. */
  static void run(String failure, ProcessBuilder builder) {
    try {
      Process process = builder.start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new Refusal(failure + ": " + lastLine(output));
      }
    } catch (IOException missing) {
      throw new Refusal(failure + ": " + missing.getMessage(), missing);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refusal(failure + ": interrupted", stopped);
    }
  }

  /** Root cannot run PostgreSQL where the machine allows no user namespaces. */
  static void mustBePossible() {
    run(
        "PostgreSQL cannot be started by this user on this machine (as root it needs user"
            + " namespaces); start Decem as another user or set DECEM_DB_URL",
        of(Path.of("true")));
  }

  /** Waits for a process that need not be our own child; true when it has ended. */
  static boolean ends(ProcessHandle process, int seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException late) {
      return false;
    }
  }

  /** The JVM itself can only send TERM and KILL. */
  static void signal(String signal, long process) {
    run(
        "The signal to process " + process + " was not sent",
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process)
            .redirectErrorStream(true));
  }

  private static String lastLine(String output) {
    return output.substring(output.lastIndexOf('\n') + 1);
  }
}
