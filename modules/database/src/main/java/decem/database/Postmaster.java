package decem.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

  static void forget(Path data) {
    try {
      Files.deleteIfExists(data.resolve(FILE));
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }

  Optional<ProcessHandle> handle() {
    return ProcessHandle.of(process).filter(ProcessHandle::isAlive);
  }

  /** After a reboot the process id may belong to a program that has nothing to do with us. */
  static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.endsWith("/postgres")).orElse(true);
  }
}
