package decem.exchange.control;

import decem.exchange.control.ImportReport.Counted;
import java.util.List;

/** Makes headings out of paragraphs that Word holds for headings, where they can be any. */
final class Headings {
  private static final int LONGEST = 150;
  private static final int DEEPEST = 6;

  private Headings() {}

  static void make(Draft paragraph, ParagraphKinds.Kind kind, Tally tally) {
    tally.count(Counted.HEADINGS);
    if (!paragraph.isOurs() && paragraph.text().length() > LONGEST) {
      tally.remark(Remark.LONG_HEADINGS, paragraph.text());
      return;
    }
    int level = kind.level() + 1;
    if (level > DEEPEST) {
      tally.remark(Remark.DEEP_HEADINGS, paragraph.text());
    }
    paragraph.become("heading");
    paragraph.with("level", Math.min(level, DEEPEST));
    if (!kind.part().equals("body")) {
      paragraph.with("part", kind.part());
    }
    if (kind.isUnnumberedHeading()) {
      paragraph.with("unnumbered", true);
    }
    if (!paragraph.isOurs()) {
      plainer(paragraph);
    }
  }

  /** Letters that are bold only because all of a heading is say nothing. */
  private static void plainer(Draft heading) {
    if (Pieces.allStrong(heading.pieces())) {
      heading.say(Pieces.looking(heading.pieces(), Look::withoutWeight));
    }
  }

  /** A paper whose highest heading is of the second level begins with the first all the same. */
  static void raise(List<Draft> blocks, Tally tally) {
    List<Draft> headings = blocks.stream().filter(block -> block.is("heading")).toList();
    int highest = headings.stream().mapToInt(Headings::level).min().orElse(1);
    if (highest > 1 && headings.stream().noneMatch(Draft::isOurs)) {
      headings.forEach(heading -> heading.with("level", level(heading) - highest + 1));
      tally.remark(Remark.HEADINGS_RAISED);
    }
  }

  private static int level(Draft heading) {
    return heading.number("level", 1);
  }
}
