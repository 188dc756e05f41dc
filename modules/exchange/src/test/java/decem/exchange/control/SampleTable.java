package decem.exchange.control;

import java.util.ArrayList;
import java.util.List;

/** A table of a sample: {@code <} joins a cell to the one before it, {@code ^} to the one above. */
final class SampleTable {
  private static final int WIDTH = 9000;
  private static final String BORDER =
      " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A8A8A\"/>";

  private record Row(boolean head, List<String> cells) {}

  private final List<Row> rows = new ArrayList<>();

  boolean isBegun() {
    return !rows.isEmpty();
  }

  void row(boolean head, String words) {
    rows.add(new Row(head, List.of(words.split(" \\| "))));
  }

  /** Writes what was collected, and is empty again. */
  void write(XmlOut out, SampleRuns runs) {
    int columns = rows.getFirst().cells().size();
    out.open("w:tbl")
        .open("w:tblPr")
        .empty("w:tblW", "w:w", 0, "w:type", "auto")
        .open("w:tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      out.raw("<w:" + side + BORDER);
    }
    out.close("w:tblBorders", "w:tblPr").open("w:tblGrid");
    for (int column = 0; column < columns; column++) {
      out.empty("w:gridCol", "w:w", WIDTH / columns);
    }
    out.close("w:tblGrid");
    for (int at = 0; at < rows.size(); at++) {
      row(at, columns, out, runs);
    }
    out.close("w:tbl");
    rows.clear();
  }

  private void row(int at, int columns, XmlOut out, SampleRuns runs) {
    Row row = rows.get(at);
    if (row.cells().size() != columns) {
      throw new IllegalArgumentException(row.toString());
    }
    out.open("w:tr");
    if (row.head()) {
      out.open("w:trPr").empty("w:tblHeader").close("w:trPr");
    }
    for (int column = 0; column < columns; column++) {
      if (!row.cells().get(column).equals("<")) {
        cell(at, column, out, runs);
      }
    }
    out.close("w:tr");
  }

  private void cell(int at, int column, XmlOut out, SampleRuns runs) {
    List<String> cells = rows.get(at).cells();
    int span = 1;
    while (column + span < cells.size() && cells.get(column + span).equals("<")) {
      span++;
    }
    int width = WIDTH / cells.size() * span;
    out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
    if (span > 1) {
      out.empty("w:gridSpan", "w:val", span);
    }
    boolean joins = cells.get(column).equals("^");
    if (joins) {
      out.empty("w:vMerge");
    } else if (at + 1 < rows.size() && rows.get(at + 1).cells().get(column).equals("^")) {
      out.empty("w:vMerge", "w:val", "restart");
    }
    out.close("w:tcPr").open("w:p");
    String words = joins ? "" : cells.get(column).strip();
    runs.write(rows.get(at).head() && !words.isEmpty() ? "**" + words + "**" : words, out);
    out.close("w:p", "w:tc");
  }
}
