package decem.exchange.control;

/** The names by which our own Word files say what a paragraph is. */
final class WordStyles {
  static final String NUMBERED = "Numbered Paragraph";
  static final String PLAIN = "Plain Paragraph";
  static final String RECOMMENDATION = "Recommendation";
  static final String RECOMMENDATION_TEXT = "Recommendation Text";
  static final String RECOMMENDATION_DETAILS = "Recommendation Details";
  static final String FIGURE_CAPTION = "Figure Caption";
  static final String TABLE_HEADING = "Table Heading";
  static final String SPACER = "Decem Spacer";
  static final String TABLE = "Decem Table";
  static final String PORTION_MARK = "PortionMark";

  /** The tags of content controls. */
  static final String COVER = "decem-cover";

  /** The bookmark in our own headers and footers. */
  static final String AROUND = "_decem_page";

  static final String OWNER = "decem-owner";
  static final String DUE = "decem-due";

  /** How far each level of a list is set in, in twentieths of a point. */
  static final int INDENT = 425;

  private WordStyles() {}
}
