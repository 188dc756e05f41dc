package decem.platform.words;

import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * A sentence with values in it. A value that ends in a full stop of its own, like the French "2
 * janv.", does not get a second one where the sentence ends behind it.
 */
public final class Sentence {

  private Sentence() {}

  public static String of(String pattern, Locale locale, Object... values) {
    AttributedCharacterIterator signs =
        new MessageFormat(pattern, locale).formatToCharacterIterator(values);
    StringBuilder sentence = new StringBuilder();
    boolean stopOfValue = false;
    for (char sign = signs.first(); sign != CharacterIterator.DONE; sign = signs.next()) {
      boolean ofValue = signs.getAttribute(MessageFormat.Field.ARGUMENT) != null;
      if (ofValue || sign != '.' || !stopOfValue) {
        sentence.append(sign);
      }
      stopOfValue = ofValue && sign == '.';
    }
    return sentence.toString();
  }
}
