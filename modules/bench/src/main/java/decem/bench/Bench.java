package decem.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures everything once, in about three minutes, and writes it down: a line of JSON for each
 * figure, and the page {@code docs/performance.md}. Wants a quiet machine.
 */
public final class Bench {

  private static final int STARTS = 3;
  private static final List<String> PEOPLE =
      List.of(
          "sg",
          "office",
          "secretariat",
          "law",
          "hydrology",
          "energy",
          "satellite",
          "economics",
          "protection",
          "data",
          "insurance",
          "agriculture",
          "history",
          "secretary",
          "caldria",
          "halvora",
          "keldonia",
          "lorvane",
          "legal",
          "budget");

  private static final List<Together.Load> LOADS =
      List.of(
          new Together.Load(10, 5, 20),
          new Together.Load(100, 5, 20),
          new Together.Load(10, 600, 10));

  private final List<String> java;
  private final Path root;
  private final Path folder;
  private final List<Measurement> found = new ArrayList<>();
  private final PrintStream console;

  private Bench(List<String> java, Path root, Path folder, PrintStream console) {
    this.java = java;
    this.root = root;
    this.folder = folder;
    this.console = console;
  }

  /** Arguments: the root of the sources, the long paper, then java and its options. */
  public static void main(String[] arguments) throws IOException {
    List<String> all = List.of(arguments);
    Path root = Path.of(all.get(0)).toAbsolutePath();
    List<String> java = all.subList(2, all.size());
    Machine machine = Machine.here(String.join(" ", java.subList(1, java.size())));
    Path folder = Files.createTempDirectory("bench");
    Bench bench = new Bench(java, root, folder, System.out);
    try {
      bench.measure(Path.of(all.get(1)));
    } finally {
      bench.write(machine);
    }
  }

  private void measure(Path longPaper) throws IOException {
    try (House house = house()) {
      note(Measurement.once("first start to the first page", house.start(), "s"));
    }
    starts();
    try (House house = house()) {
      house.start();
      inside(house, longPaper);
    }
  }

  /** In turns, so that both meet the same machine. */
  private void starts() {
    Path micro = root.resolve("target/tools/payara-micro.jar");
    List<Double> bare = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      bare.add(BareServer.start(keeping("bare"), micro, folder.resolve("bare" + i)));
      try (House house = house()) {
        second.add(house.start());
      }
    }
    double floor = new Numbers(bare).median();
    double ours = new Numbers(second).median();
    note(new Measurement("the bare server is ready", floor, "s", STARTS));
    note(new Measurement(Aim.SECOND_START.what(), ours, Aim.SECOND_START.unit(), STARTS));
    note(new Measurement("second start beside the bare server", ours / floor, "times", STARTS));
  }

  /** As config/start has it: classes of one run are ready for the next. */
  private List<String> keeping(String name) {
    List<String> command = new ArrayList<>(java);
    command.add("-XX:+AutoCreateSharedArchive");
    command.add("-XX:SharedArchiveFile=" + folder.resolve(name + ".jsa"));
    return command;
  }

  private House house() {
    return new House(
        keeping("decem"), root.resolve("modules/server/target/decem.jar"), folder.resolve("home"));
  }

  private void inside(House house, Path longPaper) throws IOException {
    note(Aim.AT_REST.measured(Memory.ofFamily(house.handle())));
    note(Measurement.once("of it the server", Memory.of(house.handle()), "MB"));
    List<Double> doors = new ArrayList<>();
    for (String who : PEOPLE) {
      long begun = System.nanoTime();
      Caller person = house.caller(who);
      doors.add((System.nanoTime() - begun) / 1e6);
      for (String page : List.of("/your-turn", "/papers/", "/your-turn")) {
        person.get(page);
      }
    }
    Numbers signIn = new Numbers(doors);
    note(new Measurement("sign-in, median", signIn.median(), "ms", signIn.count()));
    note(Aim.WITH_PEOPLE.measured(Memory.ofFamily(house.handle())));
    Pages.of(house).forEach(this::note);
    note(
        Aim.EDITOR.measured(
            Caller.stranger(house.site()).packed("/drafts-assets/editor.js") / 1e3));
    Saves.of(house, folder).forEach(this::note);
    if (Files.isReadable(longPaper)) {
      new LongPaper(house).of(longPaper).forEach(this::note);
    }
    together(house);
    note(Measurement.once("memory after all of this", Memory.ofFamily(house.handle()), "MB"));
  }

  /** The first round warms the server up and is thrown away. */
  private void together(House house) throws IOException {
    Together together = new Together(house);
    together.of(new Together.Load(10, 20, 5));
    for (Together.Load load : LOADS) {
      together.of(load).forEach(this::note);
    }
  }

  private void note(Measurement measurement) {
    found.add(measurement);
    console.println(measurement.what() + ": " + measurement.number() + " " + measurement.unit());
  }

  private void write(Machine machine) throws IOException {
    Path lines = root.resolve("target/bench.jsonl");
    Files.createDirectories(lines.getParent());
    Files.write(lines, found.stream().map(one -> one.json(machine)).toList());
    Files.writeString(root.resolve("docs/performance.md"), Rendering.page(found, machine));
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
