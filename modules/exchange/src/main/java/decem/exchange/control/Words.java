package decem.exchange.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.exchange.control.ImportReport.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** The room's sentences in both languages. */
final class Words {
  private static final String BUNDLE = "decem.exchange.messages";

  private Words() {}

  static Bilingual bilingual(String key, Object... arguments) {
    return new Bilingual(in(Language.EN, key, arguments), in(Language.FR, key, arguments));
  }

  static Bilingual refusal(Refusal refusal, Limits limits) {
    return bilingual(
        "refusal." + refusal.name(),
        limits.fileBytes() >> 20,
        limits.inflatedBytes() >> 20,
        limits.parts(),
        limits.pixels() / 1_000_000,
        limits.side(),
        limits.pictureBytes() >> 20);
  }

  static Bilingual remark(Line line) {
    return new Bilingual(remark(Language.EN, line), remark(Language.FR, line));
  }

  private static String remark(Language language, Line line) {
    String said = in(language, "remark." + line.remark().name(), line.count());
    if (line.examples().isEmpty()) {
      return said;
    }
    String quotes =
        line.examples().stream()
            .map(example -> in(language, "report.quote", example))
            .collect(Collectors.joining(", "));
    return in(language, "report.examples", said, quotes);
  }

  /** A text that ships with this room. */
  static String resource(String name) {
    try (InputStream in = Words.class.getResourceAsStream("/decem/exchange/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String in(Language language, String key, Object... arguments) {
    Locale locale = language.locale();
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
