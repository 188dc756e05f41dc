package decem.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said to people is set as a printer would set it, in each language. */
class TypographyIT {

  private static final War WAR = War.built();

  /** Straight marks, and three dots in the place of one sign. */
  private static final Pattern TYPED = Pattern.compile("['\"]|\\.\\.\\.");

  /** A sign, or the thousands of a number, that want a space which does not break. */
  private static final Pattern FRENCH =
      Pattern.compile(
          "(?<![\\u00a0\\u202f;!?])[;!?»]|(?<![\\u00a0\\u202fps\\d]):|«(?!\\u00a0)|\\d \\d");

  /** An ending in brackets cannot be read aloud. */
  private static final Pattern BRACKETED = Pattern.compile("\\w\\((e|s|es)\\)");

  @Test
  void no_sentence_has_marks_as_they_are_typed() {
    assertThat(sentences(path -> true)).hasSizeGreaterThan(1500);
    refuses(TYPED, sentences(path -> true));
  }

  @Test
  void french_signs_keep_their_space_and_their_line() {
    Map<String, String> french = sentences(path -> path.endsWith("_fr.properties"));
    french.keySet().removeIf(key -> key.endsWith(".other"));
    assertThat(french).hasSizeGreaterThan(700);
    refuses(FRENCH, french);
    refuses(BRACKETED, french);
  }

  private static void refuses(Pattern pattern, Map<String, String> sentences) {
    assertThat(sentences.entrySet())
        .filteredOn(sentence -> pattern.matcher(sentence.getValue()).find())
        .isEmpty();
  }

  /** Every sentence of the rooms and the shell, by file and key. */
  private static Map<String, String> sentences(Predicate<String> wanted) {
    Map<String, String> found = new TreeMap<>();
    WAR.modules().forEach(module -> add(found, WAR.filesOf(module), wanted));
    add(found, WAR.ownFiles(), wanted);
    return found;
  }

  private static void add(
      Map<String, String> found, Map<String, byte[]> files, Predicate<String> wanted) {
    files.forEach(
        (path, bytes) -> {
          if (path.contains("decem/") && path.endsWith(".properties") && wanted.test(path)) {
            read(bytes).forEach((key, words) -> found.put(path + " " + key, String.valueOf(words)));
          }
        });
  }

  private static Properties read(byte[] bytes) {
    Properties read = new Properties();
    try {
      read.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return read;
  }
}
