package decem.exchange.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sample files: our own, and those beside the repository where that folder is there. */
final class Samples {
  private static final Path ROOT = Path.of(System.getProperty("decem.root", "../.."));

  private Samples() {}

  static List<Path> all() {
    List<Path> all = new ArrayList<>(own());
    all.addAll(in(ROOT.resolve("../shared/samples")));
    all.addAll(in(ROOT.resolve("../../shared/samples")));
    return all;
  }

  static List<Path> own() {
    return in(Path.of("src/test/resources/samples"));
  }

  private static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
