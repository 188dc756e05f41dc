package decem.exchange.control;

import decem.document.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes a table: Word wants every column of every row, also those that a cell above covers. */
final class TableOut {
  private static final int TWIPS_PER_PIXEL = 15;
  private static final int EMU_PER_TWIP = 635;

  private final BodyWriter body;
  private final XmlOut out;
  private final Bookmarks bookmarks;

  TableOut(BodyWriter body, XmlOut out, Bookmarks bookmarks) {
    this.body = body;
    this.out = out;
    this.bookmarks = bookmarks;
  }

  /** A cell that began in this row or above it, and how many rows it still covers. */
  private record Covering(int columns, int rows) {}

  void write(Node table, int at, BodyWriter.Around around) {
    int[] widths = widths(table, around.width());
    boolean fixed = isFixed(table);
    expect(table);
    out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "DecemTable");
    out.empty("w:tblW", "w:w", fixed ? 0 : 5000, "w:type", fixed ? "auto" : "pct");
    if (around.list() >= 0) {
      int indent = WordStyles.INDENT * (around.list() + 1);
      out.empty("w:tblInd", "w:w", indent, "w:type", "dxa");
    }
    if (fixed) {
      out.empty("w:tblLayout", "w:type", "fixed");
    }
    out.close("w:tblPr").open("w:tblGrid");
    Arrays.stream(widths).forEach(width -> out.empty("w:gridCol", "w:w", width));
    out.close("w:tblGrid");
    rows(table, at, around, widths);
    out.close("w:tbl");
  }

  private void rows(Node table, int at, BodyWriter.Around around, int[] widths) {
    @Nullable Covering[] above = new Covering[widths.length];
    boolean leading = true;
    int rowAt = at + 1;
    for (Node row : table.children()) {
      boolean head =
          row.childCount() > 0 && row.children().stream().allMatch(cell -> cell.is("table_header"));
      leading &= head;
      expect(row);
      out.open("w:tr");
      if (leading) {
        out.open("w:trPr").empty("w:tblHeader").close("w:trPr");
      }
      cells(row, rowAt, around, widths, above);
      out.close("w:tr");
      rowAt += row.nodeSize();
    }
  }

  private void cells(
      Node row, int rowAt, BodyWriter.Around around, int[] widths, @Nullable Covering[] above) {
    int column = 0;
    int at = rowAt + 1;
    for (Node cell : row.children()) {
      column = covered(column, widths, above);
      int span = Math.min(cell.integer("colspan"), widths.length - column);
      if (span < 1) {
        return;
      }
      cell(cell, at, around, width(widths, column, span), span);
      Arrays.fill(above, column, column + span, null);
      above[column] = new Covering(span, cell.integer("rowspan") - 1);
      column += span;
      at += cell.nodeSize();
    }
    covered(column, widths, above);
  }

  /** Writes the places that cells from above take from here on; gives the next free column. */
  private int covered(int from, int[] widths, @Nullable Covering[] above) {
    int column = from;
    while (column < widths.length) {
      Covering covering = above[column];
      if (covering == null || covering.rows() < 1) {
        return column;
      }
      properties(width(widths, column, covering.columns()), covering.columns(), "continue");
      out.open("w:p").close("w:p", "w:tc");
      above[column] = new Covering(covering.columns(), covering.rows() - 1);
      column += covering.columns();
    }
    return column;
  }

  private void cell(Node cell, int at, BodyWriter.Around around, int twips, int span) {
    expect(cell);
    properties(twips, span, cell.integer("rowspan") > 1 ? "restart" : "");
    long width = (long) twips * EMU_PER_TWIP;
    body.children(cell, at + 1, around.inCell(cell.is("table_header"), width));
    out.close("w:tc");
  }

  private void properties(int twips, int span, String merge) {
    out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twips, "w:type", "dxa");
    if (span > 1) {
      out.empty("w:gridSpan", "w:val", span);
    }
    if (!merge.isEmpty()) {
      out.empty("w:vMerge", "w:val", merge);
    }
    out.close("w:tcPr");
  }

  private void expect(Node node) {
    bookmarks.expect(new Label(Label.Kind.of(node.type().name()), node.id()));
  }

  private static int width(int[] widths, int column, int span) {
    return IntStream.range(column, column + span).map(at -> widths[at]).sum();
  }

  private static boolean isFixed(Node table) {
    return table.children().stream()
        .flatMap(row -> row.children().stream())
        .anyMatch(cell -> cell.attribute("colwidth") != null);
  }

  private static int[] widths(Node table, long available) {
    List<Integer> known = new ArrayList<>();
    int columns = columns(table);
    int even = (int) (available / EMU_PER_TWIP / Math.max(1, columns));
    IntStream.range(0, columns).forEach(column -> known.add(even));
    int column = 0;
    for (Node cell : table.child(0).children()) {
      List<?> given = cell.attribute("colwidth") instanceof List<?> list ? list : List.of();
      for (int part = 0; part < cell.integer("colspan") && column < columns; part++) {
        if (part < given.size() && given.get(part) instanceof Long pixels && pixels > 0) {
          known.set(column, Math.toIntExact(pixels * TWIPS_PER_PIXEL));
        }
        column++;
      }
    }
    return known.stream().mapToInt(Integer::intValue).toArray();
  }

  /** As many as the widest row has, counting what cells from above cover. */
  private static int columns(Node table) {
    int widest = 1;
    int[] reaching = new int[table.childCount()];
    for (int row = 0; row < table.childCount(); row++) {
      for (Node cell : table.child(row).children()) {
        int last = Math.min(table.childCount(), row + cell.integer("rowspan"));
        for (int below = row; below < last; below++) {
          reaching[below] += cell.integer("colspan");
        }
      }
      widest = Math.max(widest, reaching[row]);
    }
    return widest;
  }
}
