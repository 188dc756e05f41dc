package decem.bench;

import java.util.ArrayList;
import java.util.List;

/** Times of one thing done many times, in milliseconds. */
final class Numbers {

  private final List<Double> sorted;

  Numbers(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Nothing was measured");
    }
    sorted = new ArrayList<>(values);
    sorted.sort(null);
  }

  /** The smallest value that so many percent of all values do not exceed. */
  double percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1);
  }

  double median() {
    return percentile(50);
  }

  int count() {
    return sorted.size();
  }
}
