package decem.drafts.control;

import decem.document.diff.Pages.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page shows of a comparison: the rows that differ, one unchanged row around them, and how
 * many others lie between.
 *
 * @param folded how many rows without a change stand in the place of this one; 0 where it is shown
 */
public record Shown(Row row, int folded) {

  /** More rows than this go on the next page. */
  public static final int MOST = 200;

  private static final Row NOTHING = new Row("", "", false);

  /** Every row as it is. */
  public static List<Shown> all(List<Row> rows) {
    return rows.stream().map(row -> new Shown(row, 0)).toList();
  }

  /** The rows around each change. */
  public static List<Shown> around(List<Row> rows) {
    List<Shown> shown = new ArrayList<>();
    int between = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (isNearChange(rows, i)) {
        fold(shown, between);
        between = 0;
        shown.add(new Shown(rows.get(i), 0));
      } else {
        between++;
      }
    }
    fold(shown, between);
    return shown;
  }

  private static void fold(List<Shown> shown, int rows) {
    if (rows > 0) {
      shown.add(new Shown(NOTHING, rows));
    }
  }

  private static boolean isNearChange(List<Row> rows, int index) {
    int from = Math.max(0, index - 1);
    int to = Math.min(rows.size(), index + 2);
    return rows.subList(from, to).stream().anyMatch(Row::changed);
  }
}
