package decem.document;

import decem.document.json.Json;
import decem.document.json.MalformedJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The types of nodes and marks, from the one schema file that Java and JavaScript read. */
public final class Schema {
  private static final Schema CURRENT = new Schema(resource("schema.json"));

  private final int number;
  private final Map<String, @Nullable Object> limits;
  private final Map<String, NodeType> nodes = new LinkedHashMap<>();
  private final Map<String, MarkType> marks = new LinkedHashMap<>();
  private final NodeJson json = new NodeJson(this);

  private Schema(String source) {
    Map<String, @Nullable Object> file = Json.readObject(source);
    this.number = Math.toIntExact((Long) Objects.requireNonNull(file.get("schema")));
    this.limits = Json.object(file.get("limits"));
    Map<String, Rule> rules = new HashMap<>();
    Json.object(file.get("rules"))
        .forEach((name, rule) -> rules.put(name, Rule.of(Json.object(rule))));
    readNodes(Json.object(file.get("nodes")), Json.object(file.get("block")), rules);
    readMarks(Json.object(file.get("marks")), rules);
  }

  /** The schema that new texts are written in. */
  public static Schema current() {
    return CURRENT;
  }

  /** The number that manifests and rows carry. */
  public int number() {
    return number;
  }

  /** The type, or a refusal. */
  public NodeType nodeType(String name) {
    NodeType type = nodes.get(name);
    if (type == null) throw new DocumentRefused(Refusal.Code.UNKNOWN_TYPE, "node " + name);
    return type;
  }

  /** The type, or a refusal. */
  public MarkType markType(String name) {
    MarkType type = marks.get(name);
    if (type == null) throw new DocumentRefused(Refusal.Code.UNKNOWN_TYPE, "mark " + name);
    return type;
  }

  /** How many levels, nodes or positions a document may have at most: "depth", "nodes", "size". */
  public int limit(String of) {
    return Math.toIntExact((Long) Objects.requireNonNull(limits.get(of)));
  }

  /** A node from a JSON value; types and attributes are checked, content is not. */
  public Node readNode(@Nullable Object value) {
    return reading(() -> json.node(value));
  }

  /** The children of a slice or node from a JSON value. */
  public Fragment readFragment(@Nullable Object value) {
    return reading(() -> json.fragment(value));
  }

  public Mark readMark(@Nullable Object value) {
    return reading(() -> json.mark(value));
  }

  private static <T> T reading(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (MalformedJson e) {
      throw new DocumentRefused(Refusal.Code.MALFORMED, String.valueOf(e.getMessage()));
    }
  }

  static List<Mark> inOrder(List<Mark> marks) {
    if (marks.size() < 2) return List.copyOf(marks);
    return marks.stream().sorted(Comparator.comparingInt(mark -> mark.type().rank())).toList();
  }

  private void readNodes(
      Map<String, @Nullable Object> specs,
      Map<String, @Nullable Object> ofBlocks,
      Map<String, Rule> rules) {
    specs.forEach(
        (name, value) -> {
          Map<String, @Nullable Object> spec = Json.object(value);
          boolean block = !name.equals("doc") && !spec.containsKey("inline");
          Map<String, @Nullable Object> given = new LinkedHashMap<>(block ? ofBlocks : Map.of());
          if (spec.containsKey("attrs")) given.putAll(Json.object(spec.get("attrs")));
          nodes.put(
              name,
              new NodeType(name.intern(), nodes.size(), spec, Attributes.of(name, given, rules)));
        });
    List<NodeType> all = List.copyOf(nodes.values());
    specs.forEach(
        (name, value) -> {
          String content = Json.object(value).get("content") instanceof String text ? text : "";
          nodeType(name).complete(new ExpressionReader(content, this::typesNamed).whole(), all);
        });
  }

  private Set<String> typesNamed(String nameOrGroup) {
    if (nodes.containsKey(nameOrGroup)) return Set.of(nameOrGroup);
    Set<String> names = new HashSet<>();
    for (NodeType type : nodes.values()) {
      if (type.isIn(nameOrGroup)) names.add(type.name());
    }
    if (names.isEmpty()) throw new IllegalArgumentException("The schema has no " + nameOrGroup);
    return names;
  }

  private void readMarks(Map<String, @Nullable Object> specs, Map<String, Rule> rules) {
    specs.forEach(
        (name, value) -> {
          Map<String, @Nullable Object> spec = Json.object(value);
          Map<String, @Nullable Object> given =
              spec.containsKey("attrs") ? Json.object(spec.get("attrs")) : Map.of();
          Set<String> excluded =
              spec.get("excludes") instanceof String others ? marksIn(others, specs) : Set.of(name);
          marks.put(
              name, new MarkType(name, marks.size(), Attributes.of(name, given, rules), excluded));
        });
  }

  private static Set<String> marksIn(String others, Map<String, @Nullable Object> specs) {
    Set<String> names = new HashSet<>(List.of(others.split(" ")));
    specs.forEach(
        (name, value) -> {
          if (names.contains(String.valueOf(Json.object(value).get("group")))) names.add(name);
        });
    return names;
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
