package decem.drafts.boundary;

import decem.drafts.control.Bye;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * The texts at work on this node, and the few threads that work at them: as many as there are
 * connections, so that nobody waits for one with a text in hand.
 */
final class Desks {

  private static final int THREADS = 4;
  private static final long UNUSED = TimeUnit.MINUTES.toNanos(10);
  private static final long STOPS_WITHIN_SECONDS = 10;

  /** A node is one run of the program: a restart takes its texts anew. */
  private final UUID node = UUID.randomUUID();

  private final DataSource source;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().name("text-", 1).daemon().factory());
  private final Map<UUID, TextDesk> desks = new ConcurrentHashMap<>();

  Desks(DataSource source) {
    this.source = source;
  }

  DataSource source() {
    return source;
  }

  TextDesk of(UUID text) {
    return desks.computeIfAbsent(text, id -> new TextDesk(id, node, source, threads));
  }

  List<TextDesk> all() {
    return List.copyOf(desks.values());
  }

  List<Line> lines() {
    return desks.values().stream().flatMap(desk -> desk.audience().lines().stream()).toList();
  }

  /** Clears the desks of texts that nobody has asked for; what they would need to load is kept. */
  void clearUnused() {
    for (TextDesk desk : all()) {
      if (desk.isIdleFor(UNUSED)) {
        desk.keep().whenComplete((kept, failed) -> desks.remove(desk.id(), desk));
      }
    }
  }

  void close() {
    lines().forEach(line -> line.bye(Bye.STOPPING));
    all().forEach(TextDesk::keep);
    threads.shutdown();
    try {
      if (!threads.awaitTermination(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
