package decem.exchange.control;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What one part of a file refers to: other parts by their full name, and addresses outside. */
final class Relations {
  static final Relations NONE = new Relations(Map.of());

  private final Map<String, Relation> byId;

  /**
   * @param kind the last word of the relation's type, which both sets of namespaces share
   * @param target the full name of a part, or the address when external
   */
  record Relation(String kind, String target, boolean external) {}

  private Relations(Map<String, Relation> byId) {
    this.byId = byId;
  }

  static Relations of(String folder, Xml part) {
    Map<String, Relation> byId = new LinkedHashMap<>();
    for (Xml one : part.children("Relationship")) {
      boolean external = one.attr("TargetMode").equals("External");
      String target = one.attr("Target");
      String kind = one.attr("Type").substring(one.attr("Type").lastIndexOf('/') + 1);
      byId.put(
          one.attr("Id"),
          new Relation(kind, external ? target : resolve(folder, target), external));
    }
    return new Relations(byId);
  }

  Optional<Relation> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Collection<Relation> all() {
    return byId.values();
  }

  Optional<String> firstOf(String kind) {
    return byId.values().stream()
        .filter(relation -> relation.kind().equals(kind) && !relation.external())
        .map(Relation::target)
        .findFirst();
  }

  private static String resolve(String folder, String target) {
    String slashed = decoded(target.replace('\\', '/'));
    String whole = slashed.startsWith("/") ? slashed : folder + slashed;
    Deque<String> path = new ArrayDeque<>();
    for (String step : whole.split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  private static String decoded(String target) {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      return target;
    }
  }
}
