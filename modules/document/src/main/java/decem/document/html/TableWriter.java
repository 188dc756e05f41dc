package decem.document.html;

import decem.document.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables: a head of leading rows that hold header cells alone, always a body, scopes on header
 * cells.
 */
final class TableWriter {
  private final BlockWriter blocks;
  private final Markup out;

  TableWriter(BlockWriter blocks, Markup out) {
    this.blocks = blocks;
    this.out = out;
  }

  void write(Node table, int at) {
    out.open("table", blocks.outside(table, at)).line();
    columns(table);
    int head = headRows(table);
    if (head > 0) rows(table, at, 0, head, "thead");
    rows(table, at, head, table.childCount(), "tbody");
    out.close("table").line();
  }

  /** The rows of the head; none when they are all there is or when a cell reaches into the body. */
  private static int headRows(Node table) {
    int rows = 0;
    int reach = 0;
    while (rows < table.childCount() && isHead(table.child(rows))) {
      for (Node cell : table.child(rows).children())
        reach = Math.max(reach, rows + cell.integer("rowspan"));
      rows++;
    }
    return rows == table.childCount() || reach > rows ? 0 : rows;
  }

  private static boolean isHead(Node row) {
    return row.childCount() > 0
        && row.children().stream().allMatch(cell -> cell.is("table_header"));
  }

  private void columns(Node table) {
    List<Long> widths = new ArrayList<>();
    for (Node cell : table.child(0).children()) {
      if (!(cell.attribute("colwidth") instanceof List<?> list)) return;
      for (Object width : list) widths.add(width instanceof Long number ? number : 0L);
    }
    long sum = widths.stream().mapToLong(Long::longValue).sum();
    if (widths.isEmpty() || widths.contains(0L)) return;
    out.open("colgroup");
    widths.forEach(width -> out.empty("col", "width", Math.round(100.0 * width / sum) + "%"));
    out.close("colgroup").line();
  }

  private void rows(Node table, int at, int from, int to, String group) {
    out.open(group).line();
    int start = at + 1 + table.content().startOf(from);
    for (Node row : table.children().subList(from, to)) {
      row(row, start, group.equals("thead"));
      start += row.nodeSize();
    }
    out.close(group).line();
  }

  private void row(Node row, int at, boolean head) {
    out.open("tr", blocks.outside(row, at));
    int start = at + 1;
    for (Node cell : row.children()) {
      cell(cell, start, head);
      start += cell.nodeSize();
    }
    out.close("tr").line();
  }

  private void cell(Node cell, int at, boolean head) {
    boolean header = cell.is("table_header");
    String scope = !header ? "" : head ? "col" : "row";
    String[] more = {
      "scope",
      scope,
      "colspan",
      span(cell, "colspan"),
      "rowspan",
      span(cell, "rowspan"),
      "class",
      isOfNumbers(cell)
    };
    out.open(header ? "th" : "td", blocks.outside(cell, at, more));
    blocks.children(cell, at + 1);
    out.close(header ? "th" : "td");
  }

  private static String span(Node cell, String name) {
    return cell.integer(name) == 1 ? "" : Integer.toString(cell.integer(name));
  }

  private static String isOfNumbers(Node cell) {
    boolean right =
        cell.children().stream()
            .allMatch(block -> block.is("paragraph") && block.string("align").equals("right"));
    return right ? "num" : "";
  }
}
