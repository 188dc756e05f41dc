package decem.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Documents;
import decem.document.Goldens;
import decem.document.Node;
import decem.document.Schema;
import decem.document.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
  private Node document = Schema.current().readNode(Json.read("{\"type\":\"doc\"}"));
  private final List<Step> waiting = new ArrayList<>();
  private List<Tracked> anchors = List.of();
  private int steps;
  private int mapped;
  private int mirrored;

  /** An anchor with a sum over the deletion flags of all steps. */
  private record Tracked(Anchor.Words words, long deleted) {
    static Tracked at(List<?> place) {
      return new Tracked(Anchor.Words.at(number(place.get(0)), number(place.get(1))), 0);
    }

    Tracked through(StepMap map) {
      MapResult start = map.mapResult(words.from(), words.detached() ? -1 : 1);
      MapResult end = map.mapResult(words.to(), -1);
      return new Tracked(
          words.through(map), (deleted * 31 + flags(start) * 16 + flags(end)) % 1000003);
    }

    private static int flags(MapResult result) {
      return (result.isDeleted() ? 1 : 0)
          + (result.isDeletedBefore() ? 2 : 0)
          + (result.isDeletedAfter() ? 4 : 0)
          + (result.isDeletedAcross() ? 8 : 0);
    }

    List<Long> row() {
      return List.of((long) words.from(), (long) words.to(), words.detached() ? 1L : 0L, deleted);
    }
  }

  @Test
  void every_step_gives_what_the_javascript_gives() {
    Goldens.forEachLine(this::replay);
    assertThat(steps).isGreaterThan(5_900);
    assertThat(mapped).isEqualTo(500);
    assertThat(mirrored).isEqualTo(200);
  }

  private void replay(Map<String, @Nullable Object> line) {
    if (line.containsKey("of")) mustBeOfThisSchema(line);
    else if (line.containsKey("run")) begin(line);
    else if (line.containsKey("concurrent")) begin(line);
    else if (line.containsKey("map")) make(line);
    else if (line.containsKey("sha256")) compare(line);
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

  private void begin(Map<String, @Nullable Object> line) {
    document = Documents.read(Json.write(line.get("doc")));
    Object places = line.getOrDefault("anchors", List.of());
    anchors = Json.array(places).stream().map(place -> Tracked.at(Json.array(place))).toList();
  }

  private void make(Map<String, @Nullable Object> line) {
    String json = "[" + Json.write(line.get("step")) + "]";
    Step step = Steps.read(json).getFirst();
    assertThat(Steps.write(List.of(step))).isEqualTo(json);
    assertThat(step.map()).hasToString((String) line.get("map"));
    anchors = anchors.stream().map(anchor -> anchor.through(step.map())).toList();
    waiting.add(step);
    steps++;
    if (Steps.apply(document, waiting) instanceof Outcome.Applied applied) {
      document = applied.document();
      waiting.clear();
    }
  }

  private void compare(Map<String, @Nullable Object> line) {
    assertThat(waiting).as("steps that were refused").isEmpty();
    String json = Documents.write(document);
    assertThat(Documents.digest(json)).as("after %d steps", steps).isEqualTo(line.get("sha256"));
    assertThat(anchors.stream().map(Tracked::row).toList())
        .as("anchors after %d steps", steps)
        .isEqualTo(line.get("anchors"));
    if (line.containsKey("end")) assertThat(json).isEqualTo(Json.write(line.get("end")));
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
    MapResult result = mapping.mapResult(number(position), side);
    return List.of((long) result.position(), result.isDeleted() ? 1L : 0L);
  }

  private static List<StepMap> maps(@Nullable Object steps) {
    return Steps.read(Json.write(steps)).stream().map(Step::map).toList();
  }

  private static int number(@Nullable Object value) {
    return Math.toIntExact((Long) Objects.requireNonNull(value));
  }
}
