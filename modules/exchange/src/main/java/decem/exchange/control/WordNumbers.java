package decem.exchange.control;

import decem.contract.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The lists of a Word file that we write: one for each thing that counts, one for each list. */
final class WordNumbers {
  static final int HEADINGS = 1;
  static final int ANNEXES = 2;
  static final int PARAGRAPHS = 3;
  static final int RECOMMENDATIONS = 4;
  static final int FIGURES = 5;
  static final int BULLETS = 6;
  private static final int FIRST_LIST = 10;
  private static final int LEVELS = 9;

  /** Paragraph numbers hang in the margin, those of headings stand before their words. */
  private static final int HANGING = 567;

  private static final int OF_HEADING = 851;

  private final Language language;
  private final List<Ordered> lists = new ArrayList<>();

  private record Ordered(String style, int level, int start) {}

  WordNumbers(Language language) {
    this.language = language;
  }

  /** A new numbered list; gives its number in the file. */
  int ordered(String style, int level, int start) {
    lists.add(new Ordered(style, level, start));
    return FIRST_LIST + lists.size() - 1;
  }

  String part() {
    StringBuilder text = new StringBuilder();
    XmlOut out = WordText.begin(new XmlOut(text), "w:numbering");
    definition(out, HEADINGS, WordNumbers::ofHeading);
    definition(out, ANNEXES, this::annex);
    definition(out, PARAGRAPHS, level -> new Sign("decimal", "%1.", 0, HANGING));
    definition(out, RECOMMENDATIONS, level -> new Sign("decimal", word("recommendation"), 0, 0));
    definition(out, FIGURES, level -> new Sign("decimal", word("figure"), 0, 0));
    definition(out, BULLETS, level -> inList("bullet", level % 2 == 0 ? "•" : "–", level));
    definition(out, FIRST_LIST, level -> inList("decimal", "%" + (level + 1) + ".", level));
    definition(
        out, FIRST_LIST + 1, level -> inList("lowerLetter", "(%" + (level + 1) + ")", level));
    definition(out, FIRST_LIST + 2, level -> inList("lowerRoman", "(%" + (level + 1) + ")", level));
    IntStream.rangeClosed(HEADINGS, BULLETS).forEach(id -> instance(out, id, id));
    for (int at = 0; at < lists.size(); at++) {
      instance(out, FIRST_LIST + at, lists.get(at));
    }
    out.close("w:numbering");
    return text.toString();
  }

  private record Sign(String format, String text, int left, int hanging) {}

  private interface Levels {
    Sign at(int level);
  }

  private Sign annex(int level) {
    return level == 0 ? new Sign("upperLetter", word("annex"), 0, 0) : ofHeading(level);
  }

  private static Sign ofHeading(int level) {
    return new Sign("decimal", path(level), OF_HEADING, OF_HEADING);
  }

  private static Sign inList(String format, String text, int level) {
    return new Sign(format, text, WordStyles.INDENT * (level + 1), WordStyles.INDENT);
  }

  private static String path(int level) {
    StringBuilder path = new StringBuilder("%1");
    IntStream.rangeClosed(2, level + 1).forEach(part -> path.append(".%").append(part));
    return path.toString();
  }

  private String word(String what) {
    return say("word." + what);
  }

  /** A few words in the language of the text. */
  String say(String key) {
    return Words.in(language, key);
  }

  private static void definition(XmlOut out, int id, Levels levels) {
    out.open("w:abstractNum", "w:abstractNumId", id);
    out.empty("w:multiLevelType", "w:val", "multilevel");
    for (int level = 0; level < LEVELS; level++) {
      Sign sign = levels.at(level);
      out.open("w:lvl", "w:ilvl", level).empty("w:start", "w:val", 1);
      out.empty("w:numFmt", "w:val", sign.format());
      if (sign.hanging() == 0) {
        out.empty("w:suff", "w:val", "space");
      }
      out.empty("w:lvlText", "w:val", sign.text()).empty("w:lvlJc", "w:val", "left");
      out.open("w:pPr");
      out.empty("w:ind", "w:left", sign.left(), "w:hanging", sign.hanging());
      out.close("w:pPr");
      if (sign.hanging() == 0) {
        out.open("w:rPr").empty("w:b").close("w:rPr");
      }
      out.close("w:lvl");
    }
    out.close("w:abstractNum");
  }

  private static void instance(XmlOut out, int id, int definition) {
    out.open("w:num", "w:numId", id).empty("w:abstractNumId", "w:val", definition).close("w:num");
  }

  private static void instance(XmlOut out, int id, Ordered list) {
    int form =
        switch (list.style()) {
          case "alpha" -> 1;
          case "roman" -> 2;
          default -> 0;
        };
    out.open("w:num", "w:numId", id).empty("w:abstractNumId", "w:val", FIRST_LIST + form);
    out.open("w:lvlOverride", "w:ilvl", list.level());
    out.empty("w:startOverride", "w:val", list.start()).close("w:lvlOverride", "w:num");
  }
}
