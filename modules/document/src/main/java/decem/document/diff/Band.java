package decem.document.diff;

/**
 * A table of numbers of which only a band around the diagonal is kept, unless one side is short: it
 * grows with the sum of its sides, not with their product.
 */
final class Band {
  private final int columns;
  private final int half;
  private final double[][] values;

  /** The widest row is as wide as the shorter side, or as this. */
  Band(int rows, int columns, int widest) {
    this.columns = columns;
    this.half = Math.min(rows, columns) > widest ? widest / 2 : Math.max(rows, columns);
    this.values = new double[rows][];
    for (int row = 0; row < rows; row++) values[row] = new double[to(row) - from(row)];
  }

  /** The first column that is kept of a row. */
  int from(int row) {
    return Math.max(0, diagonal(row) - half);
  }

  /** The column after the last that is kept of a row. */
  int to(int row) {
    return Math.min(columns, diagonal(row) + half + 1);
  }

  private int diagonal(int row) {
    return (int) ((long) row * columns / values.length);
  }

  void set(int row, int column, double value) {
    values[row][column - from(row)] = value;
  }

  double get(int row, int column) {
    return column < from(row) || column >= to(row) ? 0 : values[row][column - from(row)];
  }

  /**
   * The number there, or where it is not kept that of the place to which one comes by going on
   * without a pair: the next kept column, the next row that keeps the column, 0 at the end.
   */
  double onwards(int row, int column) {
    int at = row;
    while (at < values.length && column >= to(at)) at++;
    return at == values.length ? 0 : values[at][Math.max(column, from(at)) - from(at)];
  }
}
