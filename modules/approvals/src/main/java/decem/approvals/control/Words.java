package decem.approvals.control;

import decem.contract.Language;
import decem.platform.words.Sentence;
import java.util.ResourceBundle;

/** Sentences of a bundle in one language, whatever the machine's own language is. */
public final class Words {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The fonts of the house lack the narrow space that French numbers are grouped with. */
  private static final char NARROW_SPACE = '\u202f';

  private static final char NO_BREAK_SPACE = '\u00a0';

  private final ResourceBundle bundle;
  private final Language language;

  private Words(String bundle, Language language) {
    this.bundle = ResourceBundle.getBundle(bundle, language.locale(), NO_FALLBACK);
    this.language = language;
  }

  /** The room's own messages. */
  public static Words in(Language language) {
    return new Words("decem.approvals.messages", language);
  }

  static Words verbs(Language language) {
    return new Words("decem.approvals.verbs", language);
  }

  public String say(String key, Object... values) {
    return Sentence.of(bundle.getString(key), language.locale(), values)
        .replace(NARROW_SPACE, NO_BREAK_SPACE);
  }
}
