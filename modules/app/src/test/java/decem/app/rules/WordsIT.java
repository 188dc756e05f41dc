package decem.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words of all rooms, as a printer would set them. */
class WordsIT {

  private static final War WAR = War.built();
  private static final Pattern STRAIGHT = Pattern.compile("'");
  private static final Pattern DOTS = Pattern.compile("\\.\\.\\.");

  /** In French a line may not end before these, nor after an opening guillemet. */
  private static final Pattern BREAKABLE =
      Pattern.compile("(?<=\\S) [:;?!»]|« |\\d \\d|(?<=[\\p{L}\\d)])[;?!»]");

  @Test
  void no_word_has_a_straight_apostrophe_or_three_dots() {
    Map<String, String> words = words("messages(_fr)?\\.properties");
    assertThat(words).hasSizeGreaterThan(1_000);
    assertThat(breaking(words, STRAIGHT)).isEmpty();
    assertThat(breaking(words, DOTS)).isEmpty();
  }

  @Test
  void french_signs_are_bound_to_their_words() {
    Map<String, String> words = words("messages_fr\\.properties");
    assertThat(words).hasSizeGreaterThan(500);
    assertThat(breaking(words, BREAKABLE)).isEmpty();
  }

  private static List<String> breaking(Map<String, String> words, Pattern rule) {
    List<String> found = new ArrayList<>();
    words.forEach(
        (key, sentence) -> {
          String read = sentence.replaceAll("\\{\\d[^}]*choice[^}]*\\}.*", "");
          if (rule.matcher(read).find()) {
            found.add(key + " = " + sentence);
          }
        });
    return found;
  }

  /** Every sentence, by its module and key. */
  private static Map<String, String> words(String name) {
    Map<String, String> words = new TreeMap<>();
    WAR.modules().forEach(module -> add(words, module, WAR.filesOf(module), name));
    add(words, "app", WAR.ownFiles(), name);
    return words;
  }

  private static void add(
      Map<String, String> words, String module, Map<String, byte[]> files, String name) {
    files.forEach(
        (path, bytes) -> {
          if (path.matches("(.*/)?" + name)) {
            String bundle = module + " " + path.substring(path.lastIndexOf('/') + 1);
            read(bytes).forEach((key, said) -> words.put(bundle + " " + key, said.toString()));
          }
        });
  }

  private static Properties read(byte[] bytes) {
    Properties bundle = new Properties();
    try (Reader reader =
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      bundle.load(reader);
      return bundle;
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
  }
}
