package decem.app.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files as they stand in the source tree. */
final class Sources {

  private Sources() {}

  static Map<String, String> under(String folder, String extension) {
    Path root = Path.of(folder);
    try (Stream<Path> paths = Files.walk(root)) {
      List<Path> files =
          paths.filter(path -> path.toString().endsWith("." + extension)).sorted().toList();
      Map<String, String> found = new TreeMap<>();
      for (Path file : files) {
        found.put(root.relativize(file).toString(), Files.readString(file));
      }
      return found;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
