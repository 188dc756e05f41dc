package decem.exchange.control;

import decem.exchange.control.ImportReport.Counted;
import decem.exchange.control.Line.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads a table into rows of cells with spans, every row as wide as the widest. */
final class TableReader {
  private static final int WIDEST = 100;
  private static final int LONGEST = 5000;
  private static final int TWIPS_PER_PIXEL = 15;
  private static final int EMU_PER_TWIP = 635;

  private final WordSource source;
  private final BiFunction<Xml, Long, List<Draft>> cells;

  TableReader(WordSource source, BiFunction<Xml, Long, List<Draft>> cells) {
    this.source = source;
    this.cells = cells;
  }

  /** Empty for a table without any cell. */
  Optional<Draft> read(Xml xml, long available) {
    source.tally().count(Counted.TABLES);
    Reading reading = new Reading(xml, available);
    rows(xml).forEach(reading::row);
    return reading.finished();
  }

  /** Our own tables in a list say by their indent to which level they belong. */
  Role role(Xml properties) {
    boolean ours =
        source.styles().name(properties.value("tblStyle")).equalsIgnoreCase(WordStyles.TABLE);
    int indent = Numbers.of(properties.child("tblInd").attr("w")).orElse(0);
    return ours && indent >= WordStyles.INDENT
        ? new Line.Continued(indent / WordStyles.INDENT - 1)
        : Line.PLAIN;
  }

  /** Our own files say of each cell what it is. */
  private boolean isHead(Xml cell) {
    String style = source.styles().ofParagraph(cell.child("p").child("pPr"));
    return source.styles().name(style).equalsIgnoreCase(WordStyles.TABLE_HEADING);
  }

  private static List<Xml> rows(Xml table) {
    return within(table, "tr").stream()
        .filter(row -> !row.child("trPr").child("del").there())
        .toList();
  }

  /** Rows of a table, or cells of a row, also where content controls wrap them. */
  private static List<Xml> within(Xml parent, String name) {
    List<Xml> found = new ArrayList<>();
    for (Xml child : parent.children()) {
      switch (child.name()) {
        case "sdt" -> found.addAll(within(child.child("sdtContent"), name));
        case "customXml", "ins", "moveTo" -> found.addAll(within(child, name));
        default -> {
          if (child.is(name)) {
            found.add(child);
          }
        }
      }
    }
    return found;
  }

  /** One table in progress: its columns' widths, and the cells that may still grow downwards. */
  private final class Reading {
    private final List<Integer> columns;
    private final boolean fixed;
    private final long available;
    private final Draft table = new Draft("table");
    private final List<Integer> rowWidths = new ArrayList<>();
    private final Map<Integer, Draft> growing = new HashMap<>();

    Reading(Xml xml, long available) {
      this.available = available;
      this.fixed = xml.child("tblPr").child("tblLayout").attr("type").equals("fixed");
      this.columns =
          xml.child("tblGrid").children("gridCol").stream()
              .map(column -> Numbers.of(column.attr("w")).orElse(0))
              .toList();
    }

    void row(Xml xml) {
      Draft row = new Draft("table_row");
      Xml properties = xml.child("trPr");
      boolean head = properties.flag("tblHeader").orElse(false);
      int at = pad(row, properties.number("gridBefore").orElse(0));
      for (Xml cell : within(xml, "tc")) {
        int span = Math.clamp(cell.child("tcPr").number("gridSpan").orElse(1), 1, WIDEST);
        cell(cell, row, at, span, head);
        at += span;
      }
      at += pad(row, properties.number("gridAfter").orElse(0));
      table.add(row);
      rowWidths.add(at);
    }

    private void cell(Xml xml, Draft row, int at, int span, boolean head) {
      Xml merge = xml.child("tcPr").child("vMerge");
      boolean continues = merge.there() && !merge.attr("val").equals("restart");
      Draft above = growing.get(at);
      if (continues && above != null && above.number("rowspan", 1) < LONGEST) {
        above.with("rowspan", above.number("rowspan", 1) + 1);
        contentOf(xml, at, span).forEach(above::add);
        return;
      }
      Draft cell = new Draft(head || isHead(xml) ? "table_header" : "table_cell");
      contentOf(xml, at, span).forEach(cell::add);
      spans(cell, at, span);
      row.add(cell);
      if (merge.there()) {
        growing.put(at, cell);
      } else {
        growing.remove(at);
      }
    }

    private void spans(Draft cell, int at, int span) {
      if (span > 1) {
        cell.with("colspan", span);
      }
      if (fixed && at + span <= columns.size()) {
        cell.with(
            "colwidth",
            columns.subList(at, at + span).stream()
                .map(twips -> Math.clamp(Math.round(twips / (float) TWIPS_PER_PIXEL), 0, 5000))
                .toList());
      }
    }

    private List<Draft> contentOf(Xml xml, int at, int span) {
      return cells.apply(xml, width(at, span));
    }

    private long width(int at, int span) {
      if (at + span > columns.size()) {
        return available / Math.max(1, columns.size());
      }
      long twips = columns.subList(at, at + span).stream().mapToInt(Integer::intValue).sum();
      return twips * EMU_PER_TWIP;
    }

    private int pad(Draft row, int count) {
      int cells = Math.clamp(count, 0, WIDEST);
      for (int cell = 0; cell < cells; cell++) {
        row.add(new Draft("table_cell"));
      }
      return cells;
    }

    Optional<Draft> finished() {
      int widest = rowWidths.stream().mapToInt(Integer::intValue).max().orElse(0);
      for (int row = 0; row < rowWidths.size(); row++) {
        pad(table.blocks().get(row), widest - rowWidths.get(row));
      }
      table.blocks().stream()
          .flatMap(row -> row.blocks().stream())
          .filter(cell -> cell.blocks().isEmpty())
          .forEach(cell -> cell.add(new Draft("paragraph")));
      return widest == 0 ? Optional.empty() : Optional.of(table);
    }
  }
}
