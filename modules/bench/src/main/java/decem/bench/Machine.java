package decem.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What a figure depends on besides the program; nothing that names the machine. */
record Machine(
    Instant at, int cores, long memoryMb, String system, String java, String options, double load) {

  static Machine here(String options) {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        system.getAvailableProcessors(),
        memoryInMb(),
        system.getName() + " " + system.getArch(),
        Runtime.version().toString(),
        options,
        system.getSystemLoadAverage());
  }

  String members() {
    return "\"at\":%s,\"cores\":%d,\"memoryMb\":%d,\"system\":%s,\"java\":%s,\"options\":%s,\"load\":%s"
        .formatted(
            Json.string(at.toString()),
            cores,
            memoryMb,
            Json.string(system),
            Json.string(java),
            Json.string(options),
            String.format(Locale.ROOT, "%.1f", load));
  }

  private static long memoryInMb() {
    try {
      return Files.readAllLines(Path.of("/proc/meminfo")).stream()
          .filter(line -> line.startsWith("MemTotal:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException notThisSystem) {
      return 0;
    }
  }
}
