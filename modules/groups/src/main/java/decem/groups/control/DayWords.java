package decem.groups.control;

import decem.contract.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as they are written in a text: "31 January 2027", "1er janvier 2027". */
public final class DayWords {

  private DayWords() {}

  public static String inFull(LocalDate day, Language language) {
    return written(day, "MMMM uuuu", language);
  }

  /** "31 Jan 2027", "31 janv. 2027". */
  public static String brief(LocalDate day, Language language) {
    return written(day, "MMM uuuu", language);
  }

  private static String written(LocalDate day, String rest, Language language) {
    String month = DateTimeFormatter.ofPattern(rest, language.locale()).format(day);
    boolean first = language == Language.FR && day.getDayOfMonth() == 1;
    return day.getDayOfMonth() + (first ? "er " : " ") + month;
  }
}
