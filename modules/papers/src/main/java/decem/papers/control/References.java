package decem.papers.control;

/** How papers and versions are called. */
public final class References {

  private References() {}

  /**
   * @param pattern {@code %Y} stands for the year, {@code %N} for the number in four digits
   */
  public static String paper(String pattern, int year, int number) {
    return pattern
        .replace("%Y", String.format("%04d", year))
        .replace("%N", String.format("%04d", number));
  }

  /** The first version bears the paper's reference, the next ones -REV1, -REV2 after it. */
  public static String version(String paper, int number) {
    return number == 1 ? paper : paper + "-REV" + (number - 1);
  }
}
