package decem.contract;

import java.util.Locale;

/** The two languages of interface and papers. */
public enum Language {
  EN(Locale.ENGLISH),
  FR(Locale.FRENCH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** The BCP 47 tag, {@code en} or {@code fr}. */
  public String tag() {
    return locale.getLanguage();
  }

  public Language other() {
    return this == EN ? FR : EN;
  }

  /** The language of a tag; English for anything that is not French. */
  public static Language ofTag(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith("fr") ? FR : EN;
  }
}
