package decem.document;

import decem.document.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The lines that src/test/js/goldens.js wrote. */
public final class Goldens {
  private Goldens() {}

  public static void forEachLine(Consumer<Map<String, @Nullable Object>> line) {
    var file =
        Objects.requireNonNull(
            Goldens.class.getResourceAsStream("/decem/document/goldens.jsonl.gz"));
    try (var in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
      in.lines().map(Json::readObject).forEach(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
