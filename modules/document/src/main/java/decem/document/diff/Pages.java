package decem.document.diff;

import decem.document.BlockIds;
import decem.document.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A comparison as a page shows it: row by row, each row written for itself. */
public final class Pages {
  private Pages() {}

  /**
   * What stood there and what stands there now; either is empty where there was or is nothing.
   *
   * @param changed whether a reader sees a difference
   */
  public record Row(String before, String after, boolean changed) {}

  /**
   * Both texts side by side, with what is gone struck on the left and what is new underlined on the
   * right; last come the notes, if any. Only the later text has ids.
   */
  public static List<Row> sideBySide(Comparison comparison, UnaryOperator<String> pictures) {
    SideSpans spans = new SideSpans(comparison.rows());
    List<String> left =
        Html.of(BlockIds.removed(comparison.before()))
            .withSpans(spans.before())
            .withPictures(pictures)
            .writeApart();
    List<String> right =
        Html.of(comparison.after()).withSpans(spans.after()).withPictures(pictures).writeApart();
    List<Row> rows = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Op op : comparison.rows()) {
      int toLeft = i + op.before().size();
      int toRight = j + op.after().size();
      rows.add(row(left.subList(i, toLeft), right.subList(j, toRight), op));
      i = toLeft;
      j = toRight;
    }
    return withNotes(rows, left.getLast(), right.getLast());
  }

  private static Row row(List<String> before, List<String> after, Op op) {
    return new Row(String.join("", before), String.join("", after), isSeen(op));
  }

  private static boolean isSeen(Op op) {
    return Weight.of(op) != Weight.NONE;
  }

  private static List<Row> withNotes(List<Row> rows, String before, String after) {
    if (!before.isEmpty() || !after.isEmpty()) {
      boolean changed = rows.stream().anyMatch(Row::changed);
      rows.add(new Row(unnamed(before), after, changed));
    }
    return rows;
  }

  /** Two places of one name on a page lead nobody anywhere: only the later text's notes are one. */
  private static String unnamed(String notes) {
    return notes.replaceFirst(
        "(<section class=\"notes\") role=\"[^\"]*\" aria-label=\"[^\"]*\"", "$1");
  }

  /** The later text in one column, the earlier in it as struck; the rows have nothing before. */
  public static List<Row> redline(Comparison comparison, UnaryOperator<String> pictures) {
    List<String> blocks = comparison.redline().withPictures(pictures).writeApart();
    List<Row> rows = new ArrayList<>();
    int i = 0;
    for (Op op : comparison.rows()) {
      int end = i + (op instanceof Op.Parted parted ? parted.parts().size() : 1);
      rows.add(row(List.of(), blocks.subList(i, end), op));
      i = end;
    }
    return withNotes(rows, "", blocks.getLast());
  }
}
