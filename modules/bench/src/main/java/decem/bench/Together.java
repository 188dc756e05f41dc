package decem.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** How long a key takes until the last of the others has it, on disk before, and what it costs. */
final class Together {

  private static final List<String> WRITERS =
      List.of(
          "law",
          "hydrology",
          "energy",
          "satellite",
          "economics",
          "protection",
          "data",
          "insurance",
          "agriculture",
          "history");
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
  private static final long PING_EVERY = TimeUnit.MILLISECONDS.toNanos(200);
  private static final double TICKS_A_SECOND = 100;

  private final House house;
  private final List<Caller> callers = new ArrayList<>();
  private final HttpClient sockets = HttpClient.newHttpClient();
  private final String text;

  Together(House house) throws IOException {
    this.house = house;
    for (String who : WRITERS) {
      callers.add(house.caller(who));
    }
    String paper = Papers.named(callers.getFirst(), "Reading the rivers");
    text = Papers.text(callers.getFirst(), paper);
  }

  /** What came of so many editors at so many keys a second each. */
  record Load(int editors, double keysASecond, int seconds) {
    String words() {
      return editors + " editors, " + Math.round(keysASecond) + " keys a second each";
    }
  }

  List<Measurement> of(Load load) throws IOException {
    Typing typing = new Typing(load.editors() - 1);
    List<Editor> editors = connected(load, typing);
    double before = cpu();
    long begun = System.nanoTime();
    type(load, editors, typing);
    double seconds = settle(typing, editors, begun);
    double used = cpu() - before;
    editors.forEach(Editor::leave);
    if (!typing.troubles().isEmpty()) {
      throw new IllegalStateException("Refused while typing: " + typing.troubles().getFirst());
    }
    Numbers times = typing.toLast();
    String what = load.words();
    return List.of(
        new Measurement(
            what + ": to the last of the others, median", times.median(), "ms", times.count()),
        new Measurement(
            what + ": to the last of the others, 99 %", times.percentile(99), "ms", times.count()),
        new Measurement(
            what + ": there and back on a socket, median",
            typing.echoes().median(),
            "ms",
            typing.echoes().count()),
        Measurement.once(what + ": keys stored", typing.keys() / seconds, "a second"),
        Measurement.once(
            what + ": processor for 1,000 keys, server and PostgreSQL",
            used * 1000 / typing.keys(),
            "s"));
  }

  private List<Editor> connected(Load load, Typing typing) throws IOException {
    Caller.Answer there = callers.getFirst().get(text).mustBe(200, text);
    List<Editor> editors = new ArrayList<>();
    for (int i = 0; i < load.editors(); i++) {
      Editor editor = new Editor(typing, there.number("n"), 3);
      editor.connect(callers.get(i % callers.size()), text, sockets);
      editors.add(editor);
    }
    return editors;
  }

  /**
   * Evenly in time, whatever the answers do: a slow answer shows as a long time, not as less
   * typing.
   */
  private static void type(Load load, List<Editor> editors, Typing typing) {
    double keys = load.editors() * load.keysASecond() * load.seconds();
    long gap = (long) (1e9 / (load.editors() * load.keysASecond()));
    long next = System.nanoTime();
    long pingAt = next;
    for (int i = 0; i < keys && typing.troubles().isEmpty(); i++, next += gap) {
      while (System.nanoTime() < next) {
        LockSupport.parkNanos(Math.max(1, next - System.nanoTime()));
      }
      editors.get(i % editors.size()).type();
      if (next >= pingAt) {
        pingAt += PING_EVERY;
        editors.get((i + 1) % editors.size()).ping();
      }
    }
  }

  private static double settle(Typing typing, List<Editor> editors, long begun) {
    long end = System.nanoTime() + PATIENCE;
    while (!typing.isComplete()) {
      if (System.nanoTime() > end || !typing.troubles().isEmpty()) {
        throw new IllegalStateException("Keys were lost: " + typing.troubles());
      }
      editors.forEach(Editor::sendIfFree);
      LockSupport.parkNanos(100_000);
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Processor seconds of the server and all that it started. */
  private double cpu() {
    return Stream.concat(Stream.of(house.handle()), house.handle().descendants())
        .mapToDouble(Together::cpu)
        .sum();
  }

  private static double cpu(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    } catch (IOException ended) {
      return 0;
    }
  }
}
