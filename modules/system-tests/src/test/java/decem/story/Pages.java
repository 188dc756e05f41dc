package decem.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pages with an address, as they lie in the WAR inside the jar: its own and its rooms'. */
final class Pages {

  private static final String IN_A_ROOM = "META-INF/resources";

  private Pages() {}

  static List<String> all() {
    Set<String> found = new TreeSet<>();
    try (JarFile server = new JarFile(System.getProperty("decem.jar"));
        ZipInputStream war =
            new ZipInputStream(server.getInputStream(server.getEntry("decem.war")))) {
      for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        add(found, "/" + entry.getName());
        if (entry.getName().startsWith("WEB-INF/lib/")) {
          addRoom(found, war);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(found);
  }

  private static void addRoom(Set<String> found, InputStream in) throws IOException {
    ZipInputStream jar = new ZipInputStream(in);
    for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
      if (entry.getName().startsWith(IN_A_ROOM)) {
        add(found, entry.getName().substring(IN_A_ROOM.length()));
      }
    }
  }

  /** Templates and what pages include have no address, the parts in {@code decem} neither. */
  private static void add(Set<String> found, String path) {
    if (path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/") && !path.startsWith("/decem/")) {
      found.add(path);
    }
  }
}
