package decem.contract;

/**
 * The same words in both languages. Either side may be empty while a translation is awaited; never
 * null.
 */
public record Bilingual(String en, String fr) {

  public static Bilingual same(String words) {
    return new Bilingual(words, words);
  }

  /** The words in that language, or in the other where that side is still empty. */
  public String in(Language language) {
    String wanted = language == Language.FR ? fr : en;
    String other = language == Language.FR ? en : fr;
    return wanted.isBlank() ? other : wanted;
  }
}
