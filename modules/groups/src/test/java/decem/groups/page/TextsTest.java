package decem.groups.page;

import static org.assertj.core.api.Assertions.assertThat;

import decem.groups.control.Fault.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static final Pattern KEY = Pattern.compile("groupsText\\['([a-z.A-Z_0-9-]+)'\\]");

  @ParameterizedTest
  @ValueSource(strings = {"messages", "mandate"})
  void both_languages_say_the_same_things(String name) {
    assertThat(texts(name, Locale.FRENCH).keySet())
        .containsExactlyInAnyOrderElementsOf(texts(name, Locale.ENGLISH).keySet());
    assertThat(texts(name, Locale.FRENCH).getLocale()).isEqualTo(Locale.FRENCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "mandate"})
  void no_sentence_has_a_straight_apostrophe(String name) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      ResourceBundle texts = texts(name, locale);
      assertThat(texts.keySet()).noneMatch(key -> texts.getString(key).contains("'"));
    }
  }

  @Test
  void every_sentence_that_a_page_asks_for_is_there() {
    List<String> asked = pages().flatMap(TextsTest::keys).distinct().toList();

    assertThat(asked).hasSizeGreaterThan(100);
    assertThat(texts("messages", Locale.ENGLISH).keySet()).containsAll(asked);
  }

  @Test
  void every_fault_has_its_sentence() {
    assertThat(texts("messages", Locale.ENGLISH).keySet())
        .containsAll(Arrays.stream(Why.values()).map(why -> "fault." + why).toList());
  }

  private static ResourceBundle texts(String name, Locale locale) {
    return ResourceBundle.getBundle(
        "decem.groups." + name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Stream<String> keys(Path page) {
    try {
      return KEY.matcher(Files.readString(page)).results().map(found -> found.group(1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> pages() {
    Path resources =
        Path.of(String.valueOf(System.getProperty("decem.root")))
            .resolve("modules/groups/src/main/resources/META-INF/resources");
    try (Stream<Path> all = Files.walk(resources)) {
      return all.filter(path -> path.toString().endsWith(".xhtml")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
