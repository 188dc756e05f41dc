package decem.exchange.control;

import decem.exchange.control.Numbering.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds numbering that runs on over headings: such paragraphs are numbered paragraphs of the text,
 * as institutions write them, and no lists.
 */
final class NumberedSeries {
  private int headings;
  private final Map<String, Integer> seenUnder = new HashMap<>();
  private final Set<String> running = new HashSet<>();

  void see(boolean heading, Optional<Place> place) {
    if (heading) {
      headings++;
    } else {
      place.filter(NumberedSeries::mayBe).ifPresent(this::see);
    }
  }

  private void see(Place place) {
    Integer before = seenUnder.put(place.list(), headings);
    if (before != null && before != headings) {
      running.add(place.list());
    }
  }

  private static boolean mayBe(Place place) {
    return place.level() == 0
        && place.form().format().equals("decimal")
        && place.form().text().matches("\\W*%1\\W*");
  }

  boolean holds(Place place) {
    return mayBe(place) && running.contains(place.list());
  }
}
