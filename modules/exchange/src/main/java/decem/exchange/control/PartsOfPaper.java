package decem.exchange.control;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds front matter and annexes by the names that papers give them. */
final class PartsOfPaper {
  private static final Pattern FRONT =
      Pattern.compile(
          "(?i)(?:executive summary|summary|foreword|preface|letter of"
              + " transmittal|acknowledge?ments|synthèse|résumé|résumé"
              + " analytique|avant-propos|préface|lettre d[’']envoi|remerciements)");
  private static final Pattern ANNEX =
      Pattern.compile(
          "^\\s*(?i:annexe?|appendix|appendice)(?:[\\s\\u00A0]+(?:[A-Z]{1,2}|[IVX]+|\\d{1,2}))?"
              + "(?:[\\s\\u00A0]*[:.–—-]+[\\s\\u00A0]*|[\\s\\u00A0]+|$)");

  private PartsOfPaper() {}

  static void find(List<Draft> blocks, Tally tally) {
    boolean begun = false;
    for (Draft block : blocks) {
      if (block.is("heading") && block.number("level", 1) == 1 && !block.isOurs()) {
        boolean front = !begun && FRONT.matcher(block.text().strip()).matches();
        begun |= !front;
        if (front) {
          tally.remark(Remark.PARTS_FOUND, block.text());
          block.with("part", "front");
        } else {
          annex(block, tally);
        }
      }
    }
  }

  /** The paper writes "Annex A" itself; a heading that says no more than that keeps its words. */
  private static void annex(Draft heading, Tally tally) {
    Matcher label = ANNEX.matcher(heading.text());
    if (!label.find()) {
      return;
    }
    tally.remark(Remark.PARTS_FOUND, heading.text());
    heading.with("part", "annex");
    if (label.end() < heading.text().length()) {
      heading.say(Pieces.withoutFirst(heading.pieces(), label.end()));
    } else {
      heading.with("unnumbered", true);
    }
  }
}
