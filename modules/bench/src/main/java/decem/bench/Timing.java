package decem.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Does something again and again and looks at the clock. */
final class Timing {

  private Timing() {}

  /** The first times are not counted: nobody's page is the first one of the day for long. */
  static Numbers milliseconds(int warm, int times, Act act) throws IOException {
    List<Double> taken = new ArrayList<>();
    for (int i = 0; i < warm + times; i++) {
      long begun = System.nanoTime();
      act.run();
      if (i >= warm) {
        taken.add((System.nanoTime() - begun) / 1e6);
      }
    }
    return new Numbers(taken);
  }

  /** What is timed. */
  interface Act {
    void run() throws IOException;
  }
}
