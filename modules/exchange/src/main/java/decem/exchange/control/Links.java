package decem.exchange.control;

import decem.document.json.Characters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people type them, made fit for a link. */
final class Links {
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):(.*)$");

  private Links() {}

  static String clean(String typed) {
    String oneLine = Characters.cleaned(typed).strip().replace(" ", "%20").replace("\t", "%09");
    Matcher scheme = SCHEME.matcher(oneLine);
    if (scheme.matches()) {
      return scheme.group(1).toLowerCase(Locale.ROOT) + ":" + scheme.group(2);
    }
    return oneLine.startsWith("www.") ? "https://" + oneLine : oneLine;
  }
}
