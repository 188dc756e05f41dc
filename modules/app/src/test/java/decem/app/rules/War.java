package decem.app.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The WAR that was built, taken apart once: its own jars, their classes and their files. */
final class War {

  /** What is no room: the ground that rooms stand on, and the app that carries them. */
  static final Set<String> GROUND = Set.of("contract", "document", "proof", "platform");

  private static final Path FILE = Path.of("target/decem.war");
  private static final Path APART = Path.of("target/war-apart");
  private static final War ONLY = takeApart();

  private final Map<String, Path> jars;
  private final Map<String, byte[]> ownFiles;
  private final JavaClasses classes;

  private War(Map<String, Path> jars, Map<String, byte[]> ownFiles) {
    this.jars = jars;
    this.ownFiles = ownFiles;
    List<Location> places = new ArrayList<>();
    places.add(Location.of(APART.resolve("WEB-INF/classes")));
    jars.values().forEach(jar -> places.add(Location.of(URI.create("jar:" + jar.toUri() + "!/"))));
    this.classes = new ClassFileImporter().importLocations(places);
  }

  static War built() {
    return ONLY;
  }

  JavaClasses classes() {
    return classes;
  }

  /** Every room of the WAR, by the name of its jar. */
  Set<String> rooms() {
    Set<String> rooms = new TreeSet<>(jars.keySet());
    rooms.removeAll(GROUND);
    return rooms;
  }

  Set<String> modules() {
    return new TreeSet<>(jars.keySet());
  }

  /** The files of one of our jars, by path. */
  Map<String, byte[]> filesOf(String module) {
    return files(jars.get(module));
  }

  /** The files of the WAR itself, without its libraries. */
  Map<String, byte[]> ownFiles() {
    return ownFiles;
  }

  /** What a browser or an include can find: path in the application to its bytes. */
  Map<String, byte[]> resources() {
    Map<String, byte[]> found = new TreeMap<>();
    for (String module : jars.keySet()) {
      filesOf(module)
          .forEach(
              (path, bytes) -> {
                if (path.startsWith("META-INF/resources/")) {
                  found.put(path.substring("META-INF/resources".length()), bytes);
                }
              });
    }
    ownFiles.forEach((path, bytes) -> found.put("/" + path, bytes));
    return found;
  }

  /** Pages, fragments and parts of ours, by their path in the application. */
  Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    resources()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".xhtml")) {
                pages.put(path, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return pages;
  }

  /** Which of our modules a class belongs to: the second part of its package. */
  static String moduleOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length < 2 ? "" : parts[1];
  }

  /** The inner package of a room: page, boundary, control or entity; empty at its root. */
  static String layerOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length < 3 ? "" : parts[2];
  }

  private static War takeApart() {
    try {
      Map<String, Path> jars = new TreeMap<>();
      Map<String, byte[]> own = new LinkedHashMap<>();
      for (Map.Entry<String, byte[]> file : files(FILE).entrySet()) {
        String path = file.getKey();
        Path place = APART.resolve(path);
        Files.createDirectories(place.getParent());
        Files.write(place, file.getValue());
        if (path.startsWith("WEB-INF/lib/")) {
          addIfOurs(jars, place);
        } else {
          own.put(path, file.getValue());
        }
      }
      return new War(jars, own);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void addIfOurs(Map<String, Path> jars, Path jar) {
    if (files(jar).keySet().stream().anyMatch(path -> path.startsWith("decem/"))) {
      jars.put(jar.getFileName().toString().replace(".jar", ""), jar);
    }
  }

  private static Map<String, byte[]> files(Path archive) {
    Map<String, byte[]> files = new TreeMap<>();
    try (JarFile jar = new JarFile(archive.toFile())) {
      for (ZipEntry entry : jar.stream().filter(one -> !one.isDirectory()).toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }
}
