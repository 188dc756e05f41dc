package decem.document.html;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that the serialiser adds, in the language of the text. */
record Labels(ResourceBundle bundle) {
  static Labels in(String lang) {
    Locale locale = lang.startsWith("fr") ? Locale.FRENCH : Locale.ROOT;
    return new Labels(ResourceBundle.getBundle("decem.document.html.labels", locale));
  }

  String get(String key, String value) {
    return bundle.getString("document.label." + key).replace("{0}", value);
  }
}
