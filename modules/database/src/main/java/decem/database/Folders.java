package decem.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that nobody else reads, and their end. */
public final class Folders {

  private Folders() {}

  /** Makes the folder for its owner alone, if it is not there. */
  public static Path privately(Path folder) throws IOException {
    return Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  /** Deletes the folder with all that is in it; one that is not there is fine. */
  public static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException kept) {
        throw new UncheckedIOException(kept);
      }
    }
  }
}
