package decem.drafts.control;

import decem.contract.Language;
import decem.platform.words.Sentence;
import java.util.ResourceBundle;

/** The room's sentences in one language, whatever the machine's own language is. */
public final class Sentences {

  private static final String REFUSALS = "document.refused.";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Sentences() {}

  public static String of(Language language, String key) {
    return bundle("decem.drafts.messages", language).getString(key);
  }

  /** The same with values in it. */
  public static String of(Language language, String key, Object... values) {
    return Sentence.of(of(language, key), language.locale(), values);
  }

  /** Why a save was not taken: by a rule of the document, or by one of this room. */
  public static String refusal(Language language, String code) {
    return code.startsWith(REFUSALS)
        ? bundle("decem.document.refusals", language).getString(code)
        : of(language, "door." + code);
  }

  /** Why a line has ended. */
  public static String bye(Language language, String code) {
    return of(language, "bye." + code);
  }

  private static ResourceBundle bundle(String name, Language language) {
    return ResourceBundle.getBundle(name, language.locale(), NO_FALLBACK);
  }
}
