package decem.document;

import decem.document.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nodes to JSON values and back; reading is strict. */
final class NodeJson {
  private static final Set<String> OF_TEXT = Set.of("type", "text", "marks");
  private static final Set<String> OF_NODE = Set.of("type", "attrs", "content", "marks");
  private static final Set<String> OF_MARK = Set.of("type", "attrs");

  private final Schema schema;

  NodeJson(Schema schema) {
    this.schema = schema;
  }

  static Map<String, @Nullable Object> of(Node node, boolean leaveOutDefaults) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("type", node.type().name());
    Map<String, @Nullable Object> attrs =
        node.type().attributes().json(node.values(), leaveOutDefaults);
    if (!attrs.isEmpty()) json.put("attrs", attrs);
    if (!node.content().isEmpty()) json.put("content", of(node.content(), leaveOutDefaults));
    if (!node.marks().isEmpty())
      json.put("marks", node.marks().stream().map(m -> m.json(leaveOutDefaults)).toList());
    if (node.isText()) json.put("text", node.text());
    return json;
  }

  static List<Map<String, @Nullable Object>> of(Fragment content, boolean leaveOutDefaults) {
    List<Map<String, @Nullable Object>> json = new ArrayList<>(content.childCount());
    for (Node child : content.nodes()) json.add(of(child, leaveOutDefaults));
    return json;
  }

  Node node(@Nullable Object value) {
    Map<String, @Nullable Object> json = Json.object(value);
    NodeType type = schema.nodeType(name(json));
    only(json, type.isText() ? OF_TEXT : OF_NODE);
    List<Mark> marks = json.containsKey("marks") ? marks(json.get("marks")) : List.of();
    if (type.isText()) return text(type, json.get("text"), marks);
    Map<String, @Nullable Object> given =
        json.containsKey("attrs") ? Json.object(json.get("attrs")) : Map.of();
    Fragment content = json.containsKey("content") ? fragment(json.get("content")) : Fragment.EMPTY;
    return new Node(type, type.attributes().read(given), content, marks, "");
  }

  private static Node text(NodeType type, @Nullable Object text, List<Mark> marks) {
    if (!(text instanceof String letters) || letters.isEmpty())
      throw malformed("a text without letters");
    return new Node(type, type.attributes().defaults(), Fragment.EMPTY, marks, letters);
  }

  Fragment fragment(@Nullable Object value) {
    List<@Nullable Object> json = Json.array(value);
    List<Node> nodes = new ArrayList<>(json.size());
    for (Object each : json) nodes.add(node(each));
    return Fragment.of(nodes);
  }

  private List<Mark> marks(@Nullable Object value) {
    List<Mark> marks = new ArrayList<>();
    for (Object each : Json.array(value)) marks.add(mark(each));
    return Schema.inOrder(marks);
  }

  Mark mark(@Nullable Object value) {
    Map<String, @Nullable Object> json = Json.object(value);
    only(json, OF_MARK);
    return schema
        .markType(name(json))
        .create(json.containsKey("attrs") ? Json.object(json.get("attrs")) : Map.of());
  }

  private static String name(Map<String, @Nullable Object> json) {
    if (json.get("type") instanceof String name) return name;
    throw malformed("no type");
  }

  private static void only(Map<String, @Nullable Object> json, Set<String> names) {
    for (String name : json.keySet()) {
      if (!names.contains(name)) throw malformed("an unknown name " + name);
    }
  }

  private static DocumentRefused malformed(String what) {
    return new DocumentRefused(Refusal.Code.MALFORMED, what);
  }
}
