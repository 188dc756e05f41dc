package decem.exchange.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away numbers that were typed by hand, because the paper numbers itself and would show two.
 * A number goes only where its neighbours show that it is one: "2030" may be a year.
 */
final class HandNumbers {
  private static final Pattern OF_PARAGRAPH = Pattern.compile("^\\s*(\\d{1,4})[.)]\\s+(?=\\S)");
  private static final Pattern OF_HEADING =
      Pattern.compile("^\\s*(\\d{1,2}(?:\\.\\d{1,2})*)(\\.?)[\\s\\u00A0]+(?=\\S)");
  private static final Pattern ROMAN =
      Pattern.compile("^\\s*(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))[.)]\\s+(?=\\S)");

  private final Tally tally;

  private HandNumbers(Tally tally) {
    this.tally = tally;
  }

  static void remove(List<Draft> blocks, Tally tally) {
    HandNumbers numbers = new HandNumbers(tally);
    numbers.ofParagraphs(foreign(blocks, "paragraph"));
    numbers.ofHeadings(foreign(blocks, "heading"));
  }

  private static List<Draft> foreign(List<Draft> blocks, String type) {
    return blocks.stream().filter(block -> block.is(type) && !block.isOurs()).toList();
  }

  private void ofParagraphs(List<Draft> paragraphs) {
    List<Draft> numbered = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    for (Draft paragraph : paragraphs) {
      Matcher number = OF_PARAGRAPH.matcher(paragraph.text());
      if (number.find()) {
        numbered.add(paragraph);
        values.add(Integer.parseInt(number.group(1)));
      }
    }
    for (int at = 0; at < numbered.size(); at++) {
      boolean follows = at > 0 && values.get(at) == values.get(at - 1) + 1;
      boolean leads = at + 1 < values.size() && values.get(at + 1) == values.get(at) + 1;
      if (follows || leads) {
        cut(numbered.get(at), OF_PARAGRAPH);
      }
    }
  }

  private void ofHeadings(List<Draft> headings) {
    List<Draft> roman = headings.stream().filter(one -> hasRoman(headings, one)).toList();
    List<Draft> arabic = headings.stream().filter(one -> hasArabic(headings, one)).toList();
    roman.forEach(heading -> cut(heading, ROMAN));
    arabic.forEach(heading -> cut(heading, OF_HEADING));
  }

  private static boolean hasRoman(List<Draft> headings, Draft one) {
    return isRoman(one) && many(headings, one, HandNumbers::isRoman);
  }

  private static boolean hasArabic(List<Draft> headings, Draft one) {
    return isArabic(one) && (isUnmistakable(one) || many(headings, one, HandNumbers::isBare));
  }

  /** "5.1.1 Secrets" and "2. Scope" are; "5 lessons" is not. */
  private static boolean isUnmistakable(Draft heading) {
    Matcher number = OF_HEADING.matcher(heading.text());
    return number.find() && (number.group(1).contains(".") || !number.group(2).isEmpty());
  }

  private static boolean isArabic(Draft heading) {
    return OF_HEADING.matcher(heading.text()).find();
  }

  private static boolean isBare(Draft heading) {
    return isArabic(heading) && !isUnmistakable(heading);
  }

  private static boolean isRoman(Draft heading) {
    return ROMAN.matcher(heading.text()).find();
  }

  /** Whether at least half of the headings of that level, and two of them, look so. */
  private static boolean many(List<Draft> headings, Draft one, Predicate<Draft> numbered) {
    List<Draft> peers =
        headings.stream()
            .filter(other -> other.number("level", 1) == one.number("level", 1))
            .toList();
    long alike = peers.stream().filter(numbered).count();
    return alike >= 2 && alike * 2 >= peers.size();
  }

  private void cut(Draft block, Pattern number) {
    Matcher found = number.matcher(block.text());
    if (found.find()) {
      tally.remark(Remark.HAND_NUMBERS_REMOVED, block.text());
      block.say(Pieces.withoutFirst(block.pieces(), found.end()));
    }
  }
}
