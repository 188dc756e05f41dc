package decem.bench;

import java.util.List;
import java.util.Locale;

/** The page on which people read the figures. */
final class Rendering {

  private static final String TOP =
      """
      # Performance

      Written by `sh config/bench`, not by hand. %s, %d cores, %.0f GB of memory, %s, Java %s with `%s`; load when it began: %.1f.
      The figures of one run are comparable with each other; those of two runs only by their ratio to the bare server and to the disk.

      | what | measured | aim | |
      |---|---|---|---|
      """;

  private static final String END =
      """

      How it is measured: times are seen from the same machine. A start is counted from the start of the process to the first answer 200 of the
      sign-in page; the bare server is Payara Micro with the same options and no application, until it says that it is ready. Memory is
      what the kernel counts as resident for the server and all processes of PostgreSQL, shared pages once (Pss). A save counts from the request to the
      acknowledgement, which comes after the commit is on disk; the disk's own time to keep a kilobyte stands beside it. The long paper
      counts as readable when its paragraphs stand in the editor.
      """;

  private Rendering() {}

  static String page(List<Measurement> found, Machine machine) {
    StringBuilder page =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                TOP,
                machine.at().toString().substring(0, 10),
                machine.cores(),
                machine.memoryMb() / 1024.0,
                machine.system(),
                machine.java(),
                machine.options(),
                machine.load()));
    found.forEach(one -> page.append(row(one)));
    return page.append(END).toString();
  }

  private static String row(Measurement one) {
    String aim = Aim.of(one).map(Aim::words).orElse("");
    String met = Aim.of(one).map(known -> known.metBy(one) ? "met" : "**missed**").orElse("");
    return String.format(
        Locale.ROOT, "| %s | %s %s | %s | %s |\n", one.what(), one.number(), one.unit(), aim, met);
  }
}
