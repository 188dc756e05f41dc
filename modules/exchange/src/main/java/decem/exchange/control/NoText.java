package decem.exchange.control;

import decem.contract.Language;

/** The version is there, but not in that language. */
public final class NoText extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Language language;

  public NoText(Language language) {
    super("no text in " + language);
    this.language = language;
  }

  /** That it is not there, for people. */
  public String sentence(Language reader) {
    return Words.in(reader, "version.no." + language);
  }
}
