package decem.exchange.control;

import decem.document.json.Characters;

/** Text as a document may hold it. */
final class CleanText {
  private CleanText() {}

  /** On one line, with single spaces and nothing that a document refuses. */
  static String clean(String text) {
    return Characters.cleaned(text).replaceAll("\\s+", " ").strip();
  }

  /** Never cut inside a character of two units. */
  static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Characters.isInsidePair(text, longest) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
