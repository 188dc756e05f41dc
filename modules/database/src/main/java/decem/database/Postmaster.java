package decem.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a running PostgreSQL says of itself in its data directory. */
record Postmaster(long process, int port, boolean ready) {

  private static final String FILE = "postmaster.pid";

  static Optional<Postmaster> of(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve(FILE));
      if (lines.size() < 4) {
        return Optional.empty();
      }
      boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
      return Optional.of(
          new Postmaster(
              Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()), ready));
    } catch (NoSuchFileException nobody) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Says that the process of before is no more, by naming ourselves, which PostgreSQL takes for
   * that when we are its parent. The file stays: from its other lines PostgreSQL sees whether
   * children of that process are still at the data.
   */
  static void disown(Path data) {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(data.resolve(FILE)));
      lines.set(0, Long.toString(ProcessHandle.current().pid()));
      Files.write(data.resolve(FILE), lines);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  Optional<ProcessHandle> handle() {
    return ProcessHandle.of(process).filter(ProcessHandle::isAlive);
  }

  /**
   * After a reboot the process id may belong to a program that has nothing to do with us; after a
   * kill it may wait for its parent to take notice, which some never do.
   */
  static boolean isPostgres(ProcessHandle process) {
    return !isDead(process)
        && process.info().command().map(command -> command.endsWith("/postgres")).orElse(true);
  }

  private static boolean isDead(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException unknownHere) {
      return !process.isAlive();
    }
  }
}
