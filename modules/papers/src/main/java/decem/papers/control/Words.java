package decem.papers.control;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.platform.words.Sentence;
import java.util.ResourceBundle;

/** Words of the room in both languages, whatever language the machine speaks. */
public final class Words {

  private static final ResourceBundle.Control AS_ASKED =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Words() {}

  static ResourceBundle bundle(String name, Language language) {
    return ResourceBundle.getBundle("decem.papers." + name, language.locale(), AS_ASKED);
  }

  public static String of(Language language, String key, Object... values) {
    String pattern = bundle("messages", language).getString(key);
    return Sentence.of(pattern, language.locale(), values);
  }

  public static Bilingual both(String key, Object... values) {
    return new Bilingual(of(Language.EN, key, values), of(Language.FR, key, values));
  }
}
