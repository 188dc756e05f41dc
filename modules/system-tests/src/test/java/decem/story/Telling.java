package decem.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The story in one language: what people type, and the sentences they find on the pages. */
record Telling(String language, Properties words) {

  private static final Path STORY = Path.of("src/test/resources/story");

  static Telling in(String language) {
    Properties words = new Properties();
    try (var in = Files.newBufferedReader(STORY.resolve(language + ".properties"))) {
      words.load(in);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    return new Telling(language, words);
  }

  String say(String key) {
    return Optional.ofNullable(words.getProperty(key))
        .orElseThrow(() -> new IllegalArgumentException("Not told in " + language + ": " + key));
  }

  /** What the language's own text is called in addresses, forms and tables. */
  String code() {
    return "fr".equals(language) ? "FR" : "EN";
  }

  Path sample() {
    return Path.of("src/test/resources/samples", say("sample"));
  }
}
