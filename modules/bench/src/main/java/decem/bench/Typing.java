package decem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Notes when keys were pressed and when the last of the other editors had them. */
final class Typing {

  /** A commit of a page. */
  private record Key(UUID client, long seq) {}

  private static final class Pressed {
    private final Queue<Long> at = new ConcurrentLinkedQueue<>();
    private final AtomicInteger missing;

    Pressed(int others) {
      missing = new AtomicInteger(others);
    }
  }

  private final int others;
  private final Map<Key, Pressed> pressed = new ConcurrentHashMap<>();
  private final Queue<Double> toLast = new ConcurrentLinkedQueue<>();
  private final Queue<Double> echoes = new ConcurrentLinkedQueue<>();
  private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
  private final AtomicInteger keys = new AtomicInteger();

  Typing(int others) {
    this.others = others;
  }

  void pressed(UUID client, long seq) {
    keys.incrementAndGet();
    pressed
        .computeIfAbsent(new Key(client, seq), key -> new Pressed(others))
        .at
        .add(System.nanoTime());
  }

  void acknowledged(UUID client, long seq) {
    if (others == 0) {
      heard(client, seq);
    }
  }

  void heard(UUID client, long seq) {
    Key key = new Key(client, seq);
    Pressed commit = pressed.get(key);
    if (commit != null && commit.missing.decrementAndGet() <= 0) {
      long now = System.nanoTime();
      commit.at.forEach(at -> toLast.add((now - at) / 1e6));
      pressed.remove(key);
    }
  }

  void echoed(long nanos) {
    echoes.add(nanos / 1e6);
  }

  void trouble(String what) {
    troubles.add(what);
  }

  List<String> troubles() {
    return List.copyOf(troubles);
  }

  boolean isComplete() {
    return pressed.isEmpty();
  }

  int keys() {
    return keys.get();
  }

  Numbers toLast() {
    return new Numbers(new ArrayList<>(toLast));
  }

  Numbers echoes() {
    return new Numbers(new ArrayList<>(echoes));
  }
}
