package decem.exchange.control;

import java.util.Optional;

/** Whole numbers as files write them, or nothing. */
final class Numbers {
  private Numbers() {}

  static Optional<Integer> of(String written) {
    try {
      return Optional.of(Integer.parseInt(written.strip()));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
