package decem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Resident memory of a process and all that it started, in megabytes. What several processes share
 * counts once: each has its share of it (the kernel's Pss).
 */
final class Memory {

  private static final double KB_A_MB = 1024;

  private Memory() {}

  static double ofFamily(ProcessHandle head) {
    return Stream.concat(Stream.of(head), head.descendants()).mapToDouble(Memory::of).sum();
  }

  static double of(ProcessHandle process) {
    Path shares = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
    try (Stream<String> lines = Files.lines(shares)) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KB_A_MB)
          .sum();
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }
}
