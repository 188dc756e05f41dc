package decem.server;

import java.io.PrintStream;

/** What the launcher says to the person who started it: short lines, in English. */
final class Console {

  private final PrintStream out;
  private final long begin = System.nanoTime();

  Console(PrintStream out) {
    this.out = out;
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** A step that is done or under way, beside the part it concerns. */
  void step(String part, String what) {
    say("  %-9s %s".formatted(part, what));
  }

  /** Seconds since the launcher began, with one digit. */
  String elapsed() {
    return "%.1f s".formatted((System.nanoTime() - begin) / 1e9);
  }
}
