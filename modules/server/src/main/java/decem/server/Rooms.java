package decem.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes the migrations of the rooms out of their jars inside the application. */
final class Rooms {

  private static final Pattern JAR = Pattern.compile("WEB-INF/lib/[^/]+\\.jar");
  private static final Pattern SCRIPT =
      Pattern.compile("(?:WEB-INF/classes/)?db/migration/([a-z]+)/([A-Za-z0-9_.]+\\.sql)");

  private Rooms() {}

  /** Fills the folder with one folder per room. */
  static Path migrations(Path application, Path folder) {
    try (InputStream in = Files.newInputStream(application)) {
      Files.createDirectories(folder);
      take(new ZipInputStream(in), folder);
      return folder;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void take(ZipInputStream zip, Path folder) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      Matcher script = SCRIPT.matcher(entry.getName());
      if (JAR.matcher(entry.getName()).matches()) {
        take(new ZipInputStream(zip), folder);
      } else if (script.matches()) {
        Path room = Files.createDirectories(folder.resolve(script.group(1)));
        Files.copy(zip, room.resolve(script.group(2)));
      }
    }
  }
}
