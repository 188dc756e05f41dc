package decem.bench;

import java.util.Arrays;
import java.util.Optional;

/** What the program promises, and what is measured of it. */
enum Aim {
  SECOND_START("second start to the first page", 10, "s"),
  AT_REST("memory at rest, server and PostgreSQL", 700, "MB"),
  WITH_PEOPLE("memory with 20 people signed in", 700, "MB"),
  LONG_IMPORT("the long paper imported", 3, "s"),
  LONG_OPEN("the long paper readable in a browser", 1, "s"),
  EDITOR("the editor's script as it is sent", 110, "kB");

  private final String what;
  private final double limit;
  private final String unit;

  Aim(String what, double limit, String unit) {
    this.what = what;
    this.limit = limit;
    this.unit = unit;
  }

  static Optional<Aim> of(Measurement measurement) {
    return Arrays.stream(values()).filter(aim -> aim.what.equals(measurement.what())).findFirst();
  }

  String what() {
    return what;
  }

  String unit() {
    return unit;
  }

  String words() {
    return "under " + Math.round(limit) + " " + unit;
  }

  boolean metBy(Measurement measurement) {
    return measurement.value() < limit;
  }

  Measurement measured(double value) {
    return Measurement.once(what, value, unit);
  }
}
