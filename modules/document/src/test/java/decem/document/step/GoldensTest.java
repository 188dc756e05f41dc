package decem.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Documents;
import decem.document.Goldens;
import decem.document.Schema;
import decem.document.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the real JavaScript made of random documents and steps, made again; src/test/js writes the
 * goldens.
 */
class GoldensTest {
  private final Replay replay = new Replay();
  private int mapped;
  private int mirrored;

  @Test
  void every_step_gives_what_the_javascript_gives() {
    Goldens.forEachLine(this::take);
    assertThat(replay.steps()).isGreaterThan(5_900);
    assertThat(mapped).isEqualTo(500);
    assertThat(mirrored).isEqualTo(200);
  }

  private void take(Map<String, @Nullable Object> line) {
    replay.take(line);
    if (line.containsKey("of")) mustBeOfThisSchema(line);
    else if (line.containsKey("over")) mapOver(line);
    else if (line.containsKey("own")) mapThroughMirrors(line);
  }

  private static void mustBeOfThisSchema(Map<String, @Nullable Object> line) {
    try (InputStream file =
        Objects.requireNonNull(Schema.class.getResourceAsStream("schema.json"))) {
      String schema = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(line.get("of"))
          .as("the schema changed: write the goldens again")
          .isEqualTo(Documents.digest(schema));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void mapOver(Map<String, @Nullable Object> line) {
    Mapping mapping = Mapping.of(maps(line.get("over")));
    Step step = Steps.read("[" + Json.write(line.get("step")) + "]").getFirst();
    @Nullable String result =
        step.through(mapping).map(moved -> Json.write(moved.json())).orElse(null);
    assertThat(result)
        .isEqualTo(line.get("mapped") == null ? null : Json.write(line.get("mapped")));
    mapped++;
  }

  private void mapThroughMirrors(Map<String, @Nullable Object> line) {
    List<StepMap> own = maps(line.get("own"));
    Mapping mapping = Mapping.of(own).inverted();
    maps(line.get("theirs")).forEach(mapping::append);
    for (int i = 0; i < own.size(); i++) mapping.append(own.get(i), own.size() - 1 - i);
    List<@Nullable Object> positions = Json.array(line.get("positions"));
    for (int i = 0; i < positions.size(); i++) {
      List<List<Long>> both =
          List.of(row(mapping, positions.get(i), -1), row(mapping, positions.get(i), 1));
      assertThat(both).isEqualTo(Json.array(line.get("results")).get(i));
    }
    mirrored++;
  }

  private static List<Long> row(Mapping mapping, @Nullable Object position, int side) {
    int at = Math.toIntExact((Long) Objects.requireNonNull(position));
    MapResult result = mapping.mapResult(at, side);
    return List.of((long) result.position(), result.isDeleted() ? 1L : 0L);
  }

  private static List<StepMap> maps(@Nullable Object steps) {
    return Steps.read(steps).stream().map(Step::map).toList();
  }
}
