package decem.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Documents;
import decem.document.Goldens;
import decem.document.JavaScript;
import decem.document.Node;
import decem.document.Schema;
import decem.document.Validity;
import decem.document.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Real steps, spoilt at random: the answer is a valid document or a refusal, never anything else.
 * By night {@code -Dhostile.times=10}, about sixty thousand.
 */
class FuzzTest {
  private static final int EACH = JavaScript.amount("hostile.times", 1);
  private static final List<Object> HOSTILE =
      List.of(
          "javascript:alert(1)",
          "__proto__",
          "paragraph",
          "text",
          "footnote",
          "table_cell",
          "list_item",
          "superscript",
          "",
          "a b",
          0L,
          1L,
          2L,
          3L,
          17L,
          1_000_000_000L,
          true,
          List.of(),
          Map.of(),
          "markSet",
          "attr",
          "\u200b");

  private final Random random = new Random(7);
  private Node document = Schema.current().readNode(Json.read("{\"type\":\"doc\"}"));
  private final List<Step> waiting = new ArrayList<>();
  private int taken;
  private int refused;

  @Test
  void a_spoilt_step_is_refused_or_leaves_a_valid_document() {
    Goldens.forEachLine(this::spoil);
    assertThat(taken).isGreaterThan(500 * EACH);
    assertThat(refused).isGreaterThan(3_000 * EACH);
  }

  private void spoil(Map<String, @Nullable Object> line) {
    if (line.containsKey("run")) document = Documents.read(Json.write(line.get("doc")));
    if (!line.containsKey("map")) return;
    for (int i = 0; i < EACH; i++) take(Json.write(List.of(spoilt(line.get("step"), 3))));
    waiting.addAll(Steps.read("[" + Json.write(line.get("step")) + "]"));
    if (Steps.apply(document, waiting) instanceof Outcome.Applied applied) {
      document = applied.document();
      waiting.clear();
    }
  }

  private void take(String steps) {
    switch (Steps.take(document, steps)) {
      case Outcome.Refused no -> refused++;
      case Outcome.Applied applied -> {
        Validity.checkBelow(applied.document(), 0);
        assertThat(Steps.write(Steps.read(applied.json()))).isEqualTo(applied.json());
        taken++;
      }
    }
  }

  private Object spoilt(@Nullable Object value, int chances) {
    if (value == null || random.nextInt(12) == 0)
      return HOSTILE.get(random.nextInt(HOSTILE.size()));
    return switch (value) {
      case Long number when random.nextInt(chances) == 0 -> nearby(number);
      case Map<?, ?> map -> spoiltMap(map, chances);
      case List<?> list -> spoiltList(list, chances);
      default -> value;
    };
  }

  private Long nearby(Long number) {
    return random.nextBoolean()
        ? Math.max(0, number + random.nextInt(9) - 4)
        : random.nextLong(document.content().size() + 3L);
  }

  private Map<String, Object> spoiltMap(Map<?, ?> map, int chances) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> {
          if (random.nextInt(40) == 0) return;
          boolean keep = value == null || name.equals("stepType") && random.nextInt(10) > 0;
          copy.put((String) name, keep && value != null ? value : spoilt(value, chances + 1));
        });
    if (random.nextInt(60) == 0) copy.put("openStart", (long) random.nextInt(4));
    return copy;
  }

  private List<Object> spoiltList(List<?> list, int chances) {
    List<Object> copy = new ArrayList<>();
    for (Object each : list) {
      if (random.nextInt(20) > 0) copy.add(spoilt(each, chances + 1));
      if (random.nextInt(20) == 0 && each != null) copy.add(each);
    }
    return copy;
  }
}
