package decem.exchange.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what a file says against what was taken from it, paragraph by paragraph and letter by
 * letter. A paragraph is there whole, or without a number or a label that the paper writes itself,
 * or it is the title; whatever else is missing is lost.
 */
final class LetterLedger {
  private static final Pattern NUMBER = Pattern.compile("^\\s*[0-9IVX][0-9IVX.]*[.)]?\\s+");
  private static final Pattern ANNEX =
      Pattern.compile("^\\s*(?i:annexe?|appendix|appendice)\\s+[A-Z0-9]+[\\s:.–—-]+");
  private static final Pattern FIGURE = Pattern.compile("^\\s*(?i:figure)\\s+\\d+[\\s:.–—-]*");

  private final String taken;
  private int at;

  final List<String> numbers = new ArrayList<>();
  final List<String> annexes = new ArrayList<>();
  final List<String> figures = new ArrayList<>();
  final List<String> missing = new ArrayList<>();

  LetterLedger(String taken) {
    this.taken = letters(taken);
  }

  /** What of the document no paragraph of the file accounts for. */
  String left() {
    return taken.substring(at);
  }

  void hold(String line) {
    if (!take(line)
        && !without(NUMBER, line, numbers)
        && !without(ANNEX, line, annexes)
        && !without(FIGURE, line, figures)) {
      missing.add(line);
    }
  }

  private boolean without(Pattern label, String line, List<String> found) {
    Matcher start = label.matcher(line.replace('\u00A0', ' '));
    if (!start.find() || !take(line.substring(start.end()))) {
      return false;
    }
    found.add(start.group());
    return true;
  }

  private boolean take(String line) {
    String letters = letters(line);
    boolean there = taken.startsWith(letters, at);
    at += there ? letters.length() : 0;
    return there;
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00A0]", "");
  }
}
