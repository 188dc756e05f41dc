package decem.exchange.control;

import decem.exchange.control.Numbering.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts list items as Word does, so that a list that goes on after a table goes on in its numbers.
 */
final class ListCounters {
  private static final int LEVELS = 9;
  private static final int UNUSED = Integer.MIN_VALUE;

  private final Map<String, int[]> bySeries = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  int next(Place place) {
    int[] counters =
        bySeries.computeIfAbsent(
            place.series(),
            series -> {
              int[] fresh = new int[LEVELS];
              Arrays.fill(fresh, UNUSED);
              return fresh;
            });
    int level = place.level();
    boolean restarts = place.form().restart() && restarted.add(place.list() + ' ' + level);
    counters[level] =
        restarts || counters[level] == UNUSED ? place.form().start() : counters[level] + 1;
    Arrays.fill(counters, level + 1, LEVELS, UNUSED);
    return counters[level];
  }
}
