import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares what the tests of each module took, and the whole gate, with config/gate.budget. A slow machine gets more time, as much
 * as a fixed calculation takes longer on it; a busy one is not judged, nor is a build whose tests failed.
 */
class Budget {

  private static final Pattern SUITE = Pattern.compile("<testsuite[^>]*? time=\"([0-9.,]+)\"[^>]*");
  private static final Pattern BROKEN = Pattern.compile(" (?:failures|errors)=\"[1-9]");
  private static final int BUSY = 3;

  public static void main(String[] args) throws Exception {
    Instant begun = Instant.parse(args[0]);
    Map<String, Double> budget = budget(Path.of("config/gate.budget"));
    Map<String, Double> took = new LinkedHashMap<>();
    boolean broken = false;
    for (Path report : reports(begun)) {
      String suite = Files.readString(report);
      Matcher time = SUITE.matcher(suite);
      if (time.find()) {
        took.merge(report.getName(1).toString(), Double.parseDouble(time.group(1).replace(",", "")), Double::sum);
        broken |= BROKEN.matcher(time.group()).find();
      }
    }
    took.put("gate", Duration.between(begun, Instant.now()).toMillis() / 1000.0);
    double slower = Math.max(1, yardstick() / budget.get("yardstick"));
    boolean busy = load() > BUSY * Runtime.getRuntime().availableProcessors();
    int over = 0;
    for (Map.Entry<String, Double> stage : took.entrySet()) {
      over += judged(stage.getKey(), stage.getValue(), budget.get(stage.getKey()), slower);
    }
    if (over > 0 && (busy || broken)) {
      System.out.println(broken ? "Not judged: tests failed." : "Not judged: the machine is busy with other things.");
    }
    System.exit(over > 0 && !busy && !broken ? 1 : 0);
  }

  private static int judged(String stage, double seconds, Double allowed, double slower) {
    if (allowed == null) {
      System.out.println(stage + " has no line in config/gate.budget");
      return 1;
    }
    boolean over = seconds > allowed * slower;
    String words = over ? "OVER its" : "of";
    System.out.printf(Locale.ROOT, "%-13s %6.1f s %s %.0f s%n", stage, seconds, words, allowed * slower);
    return over ? 1 : 0;
  }

  private static Map<String, Double> budget(Path file) throws IOException {
    Map<String, Double> budget = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] words = line.replaceFirst("#.*", "").strip().split("\\s+");
      if (words.length == 2) {
        budget.put(words[0], Double.valueOf(words[1]));
      }
    }
    return budget;
  }

  /** Reports of this build; what an earlier one left lies there too. */
  private static Iterable<Path> reports(Instant begun) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("modules"), 4)) {
      return files
          .filter(file -> file.toString().matches("modules/[^/]+/target/(surefire|failsafe)-reports/TEST-.*\\.xml"))
          .filter(file -> !modified(file).isBefore(begun))
          .sorted()
          .toList();
    }
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Seconds for a calculation that is always the same; the best of three. */
  private static double yardstick() throws Exception {
    byte[] block = new byte[1 << 20];
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      MessageDigest digest = MessageDigest.getInstance("SHA3-256");
      for (int megabyte = 0; megabyte < 64; megabyte++) {
        digest.update(block);
      }
      digest.digest();
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  /** How many processes wanted to run in the last quarter of an hour; 0 where the system does not say. */
  private static double load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.isReadable(file) ? Double.parseDouble(Files.readString(file).split(" ")[2]) : 0;
  }
}
