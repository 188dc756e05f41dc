package decem.exchange.control;

import decem.exchange.control.ImportReport.Counted;
import decem.exchange.control.ImportReport.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keeps the counts and remarks of one import while the file is read. */
final class Tally {
  private static final int EXAMPLES = 3;
  private static final int LONGEST_EXAMPLE = 60;

  private final Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
  private final Map<Remark, Integer> remarks = new EnumMap<>(Remark.class);
  private final Map<Remark, List<String>> examples = new EnumMap<>(Remark.class);

  void count(Counted counted) {
    count(counted, 1);
  }

  void count(Counted counted, int more) {
    counts.merge(counted, more, Integer::sum);
  }

  void remark(Remark remark) {
    remark(remark, 1);
  }

  void remark(Remark remark, int more) {
    if (more > 0) {
      remarks.merge(remark, more, Integer::sum);
    }
  }

  void remark(Remark remark, String example) {
    remark(remark);
    List<String> given = examples.computeIfAbsent(remark, none -> new ArrayList<>());
    String words = example.replaceAll("\\s+", " ").strip();
    if (given.size() < EXAMPLES && !words.isEmpty()) {
      given.add(shortened(words));
    }
  }

  ImportReport report() {
    List<Line> lines = new ArrayList<>();
    remarks.forEach(
        (remark, count) ->
            lines.add(new Line(remark, count, examples.getOrDefault(remark, List.of()))));
    return new ImportReport(counts, lines);
  }

  private static String shortened(String words) {
    int end = Math.min(words.length(), LONGEST_EXAMPLE);
    if (end == words.length()) {
      return words;
    }
    int lastSpace = words.lastIndexOf(' ', end);
    int cut = lastSpace > LONGEST_EXAMPLE / 2 ? lastSpace : end;
    return CleanText.shortened(words, cut).strip() + "…";
  }
}
