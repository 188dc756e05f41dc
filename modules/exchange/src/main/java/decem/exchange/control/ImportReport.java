package decem.exchange.control;

import decem.contract.Bilingual;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a Word file: how much of each thing it held, and a line for everything that was
 * changed on the way or left out.
 */
public record ImportReport(Map<Counted, Integer> counts, List<Line> lines) {

  public ImportReport {
    counts = Map.copyOf(counts);
    lines = List.copyOf(lines);
  }

  /** What is counted, as it stands in the file and outside its table of contents. */
  public enum Counted {
    HEADINGS("headings"),
    LIST_PARAGRAPHS("listParagraphs"),
    TABLES("tables"),
    FOOTNOTES("footnotes"),
    LINKS("links"),
    PICTURES("pictures"),
    WORDS("words");

    private final String key;

    Counted(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /**
   * One line.
   *
   * @param examples the first few, in the file's own words
   */
  public record Line(Remark remark, int count, List<String> examples) {}

  public int count(Counted counted) {
    return counts.getOrDefault(counted, 0);
  }

  public int count(Remark remark) {
    return lines.stream()
        .filter(line -> line.remark() == remark)
        .mapToInt(Line::count)
        .findFirst()
        .orElse(0);
  }

  /**
   * The report as people read it: first what was taken, then what was changed, then what is
   * missing.
   */
  public List<Bilingual> sentences() {
    List<Bilingual> sentences = new ArrayList<>();
    sentences.add(Words.bilingual("report.taken", takenCounts()));
    lines.forEach(line -> sentences.add(Words.remark(line)));
    return sentences;
  }

  private Object[] takenCounts() {
    Map<Counted, Integer> all = new EnumMap<>(Counted.class);
    for (Counted counted : Counted.values()) {
      all.put(counted, count(counted));
    }
    return all.values().toArray();
  }
}
