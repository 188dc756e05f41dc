package decem.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The marked ranges, asked for by position in the order of the text. */
final class Spans {
  private final List<Span> all;
  private final int longest;

  Spans(List<Span> spans) {
    this.all =
        spans.stream()
            .filter(span -> span.from() < span.to())
            .sorted(Comparator.comparingInt(Span::from))
            .toList();
    this.longest = all.stream().mapToInt(span -> span.to() - span.from()).max().orElse(0);
  }

  List<Span> all() {
    return all;
  }

  /** Those that share at least one position with the range. */
  List<Span> over(int from, int to) {
    if (all.isEmpty()) return List.of();
    List<Span> over = new ArrayList<>();
    for (int i = firstFrom(from - longest); i < all.size() && all.get(i).from() < to; i++) {
      if (all.get(i).to() > from) over.add(all.get(i));
    }
    return over;
  }

  private int firstFrom(int position) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).from() < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether what begins here was taken out. */
  boolean areGoneAt(int position) {
    return over(position, position + 1).stream().anyMatch(Span::isGone);
  }

  /** Where the marking changes inside a range, both ends included. */
  static List<Integer> cuts(List<Span> spans, int from, int to) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    for (Span span : spans) {
      cuts.add(Math.clamp(span.from(), from, to));
      cuts.add(Math.clamp(span.to(), from, to));
    }
    return List.copyOf(cuts);
  }
}
