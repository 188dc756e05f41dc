package decem.desk.page;

import decem.contract.Language;
import decem.platform.words.Sentence;
import java.text.NumberFormat;
import java.util.ResourceBundle;

/** The room's sentences in one language, whatever the machine's own language is. */
final class Words {

  private static final int IN_LETTERS = 10;
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Language language;

  Words(Language language) {
    this.bundle = ResourceBundle.getBundle("decem.desk.messages", language.locale(), NO_FALLBACK);
    this.language = language;
  }

  String say(String key, Object... values) {
    return Sentence.of(bundle.getString(key), language.locale(), values);
  }

  /** "Four", as a sentence begins; figures from eleven on. */
  String number(int number) {
    return number <= IN_LETTERS
        ? say("number." + number)
        : NumberFormat.getIntegerInstance(language.locale()).format(number);
  }
}
