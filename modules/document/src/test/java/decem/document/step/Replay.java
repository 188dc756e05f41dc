package decem.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Documents;
import decem.document.Node;
import decem.document.Nodes;
import decem.document.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A run of random acts, told line by line by JavaScript and made again here: every step must be
 * taken, and documents, step maps and anchors must come out the same.
 */
final class Replay {
  private final List<Step> waiting = new ArrayList<>();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private Node document = Nodes.doc("en");
  private List<Tracked> anchors = List.of();

  /** An anchor with a sum over the deletion flags of all steps. */
  private record Tracked(Anchor.Words words, long deleted) {
    static Tracked at(List<?> place) {
      return new Tracked(Anchor.Words.at(number(place.get(0)), number(place.get(1))), 0);
    }

    Tracked through(StepMap map) {
      MapResult start = map.mapResult(words.from(), words.detached() ? -1 : 1);
      MapResult end = map.mapResult(words.to(), -1);
      long sum = (deleted * 31 + flags(start) * 16 + flags(end)) % 1_000_003;
      return new Tracked(words.through(map), sum);
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

  /** Makes what the line tells; lines of other kinds are passed over. */
  void take(Map<String, @Nullable Object> line) {
    if (line.containsKey("run")) begin(line);
    else if (line.containsKey("map")) make(line);
    else if (line.containsKey("sha256")) compare(line);
  }

  int steps() {
    return kinds.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many steps of each kind were made. */
  Map<String, Integer> kinds() {
    return kinds;
  }

  private void begin(Map<String, @Nullable Object> line) {
    document = Documents.read(Json.write(line.get("doc")));
    List<@Nullable Object> places = Json.array(line.get("anchors"));
    anchors = places.stream().map(place -> Tracked.at(Json.array(place))).toList();
  }

  private void make(Map<String, @Nullable Object> line) {
    String json = "[" + Json.write(line.get("step")) + "]";
    Step step = Steps.read(json).getFirst();
    assertThat(Steps.write(List.of(step))).isEqualTo(json);
    assertThat(step.map()).hasToString((String) line.get("map"));
    anchors = anchors.stream().map(anchor -> anchor.through(step.map())).toList();
    kinds.merge(step.getClass().getSimpleName(), 1, Integer::sum);
    waiting.add(step);
    if (Steps.apply(document, waiting) instanceof Outcome.Applied applied) {
      document = applied.document();
      waiting.clear();
    }
  }

  private void compare(Map<String, @Nullable Object> line) {
    assertThat(waiting).as("steps that were refused").isEmpty();
    String json = Documents.write(document);
    assertThat(Documents.digest(json)).as("after %d steps", steps()).isEqualTo(line.get("sha256"));
    assertThat(anchors.stream().map(Tracked::row).toList())
        .as("anchors after %d steps", steps())
        .isEqualTo(line.get("anchors"));
    if (line.containsKey("end")) assertThat(json).isEqualTo(Json.write(line.get("end")));
  }

  private static int number(@Nullable Object value) {
    return Math.toIntExact((Long) Objects.requireNonNull(value));
  }
}
