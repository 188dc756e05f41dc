package decem.bench;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One thing that was measured.
 *
 * @param what in words, the same in every run
 * @param value in the unit
 * @param samples how many times it was done to say so
 */
record Measurement(String what, double value, String unit, int samples) {

  static Measurement once(String what, double value, String unit) {
    return new Measurement(what, value, unit, 1);
  }

  /** One line, readable by itself: what the machine was like stands in it. */
  String json(Machine machine) {
    return "{\"what\":%s,\"value\":%s,\"unit\":%s,\"samples\":%d,%s}"
        .formatted(Json.string(what), number(), Json.string(unit), samples, machine.members());
  }

  /** Three digits that count; more would pretend. */
  String number() {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
    return rounded.compareTo(BigDecimal.valueOf(100)) >= 0
        ? Long.toString(Math.round(value))
        : rounded.stripTrailingZeros().toPlainString();
  }
}
