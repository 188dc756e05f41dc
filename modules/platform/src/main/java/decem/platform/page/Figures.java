package decem.platform.page;

import decem.contract.Language;
import java.text.NumberFormat;

/** Numbers as people of a language write them: "10,200", and in French with a narrow space. */
final class Figures {

  private Figures() {}

  static String written(long number, Language language) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }
}
