package decem.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The runnable jar as a process of its own, with a tiny application in place of the real one. */
final class Program {

  static final Path JAR = Path.of(System.getProperty("decem.jar", "target/decem.jar"));

  private final Process process;
  private final Path output;
  private final List<ProcessHandle> family = new ArrayList<>();

  private Program(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Begins to start; nothing of this test's own environment reaches it but the path. */
  static Program start(Path folder, Map<String, String> settings) throws IOException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    List<String> command = new ArrayList<>(List.of(java(System.getProperty("java.home", ""))));
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(opened());
    command.addAll(List.of("-cp", application(folder) + ":" + JAR, "decem.server.Entry"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().retainAll(List.of("PATH"));
    builder.environment().putAll(settings);
    return new Program(builder.redirectOutput(output.toFile()).start(), output);
  }

  static String java(String home) {
    return home + "/bin/java";
  }

  /** Waits until it is ready, or gives back what it said instead. */
  Program ready() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (!said().contains("Ctrl+C")) {
      if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        throw new IllegalStateException("It did not become ready: " + said());
      }
    }
    family.add(process.toHandle());
    process.descendants().forEach(family::add);
    return this;
  }

  /** Waits for its end and gives the exit code. */
  int exit() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  String said() throws IOException {
    return Files.readString(output);
  }

  void terminate() {
    process.destroy();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** The launcher and every process it had started when it was ready. */
  List<ProcessHandle> family() {
    return List.copyOf(family);
  }

  /** The options that the manifest gives to java -jar, for a start by class path. */
  private static List<String> opened() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      return Stream.concat(
              Stream.of("--enable-native-access=" + manifest.getValue("Enable-Native-Access")),
              Stream.concat(
                  options("--add-exports", manifest.getValue("Add-Exports")),
                  options("--add-opens", manifest.getValue("Add-Opens"))))
          .toList();
    }
  }

  private static Stream<String> options(String option, String packages) {
    return Arrays.stream(packages.split(" ")).map(name -> option + "=" + name + "=ALL-UNNAMED");
  }

  /** A folder with the tiny application under the name that the launcher looks for. */
  private static Path application(Path folder) throws IOException {
    Path place = Files.createDirectories(folder.resolve("application"));
    String guest = "decem/server/tiny/Guest.class";
    try (OutputStream file = Files.newOutputStream(place.resolve("decem.war"));
        ZipOutputStream war = new ZipOutputStream(file)) {
      put(war, "sign-in", "welcome".getBytes(StandardCharsets.UTF_8));
      put(
          war,
          "WEB-INF/classes/" + guest,
          Files.readAllBytes(Path.of("target/test-classes", guest)));
      put(war, "WEB-INF/lib/platform.jar", rooms());
    }
    return place;
  }

  private static byte[] rooms() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
      String script = "db/migration/platform/V1__tiny.sql";
      put(jar, script, Files.readAllBytes(Path.of("target/test-classes", script)));
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
