package decem.exchange.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An element with its attributes and children, all by local name: Word writes the same words in two
 * sets of namespaces. What is not there is {@link #NONE}, so that a path can be asked in one line.
 */
final class Xml {
  static final Xml NONE = new Xml("", List.of());

  private final String name;
  private final List<String> attributes;
  private final List<Xml> children = new ArrayList<>(2);
  private String text = "";

  /**
   * @param attributes name, value, name, value
   */
  Xml(String name, List<String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(Xml child) {
    children.add(child);
  }

  void addText(String more) {
    text = text.isEmpty() ? more : text + more;
  }

  String name() {
    return name;
  }

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  boolean there() {
    return this != NONE;
  }

  String text() {
    return text;
  }

  List<Xml> children() {
    return children;
  }

  List<Xml> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  Xml child(String wanted) {
    for (Xml child : children) {
      if (child.is(wanted)) {
        return child;
      }
    }
    return NONE;
  }

  /** The first element of that name below this one, at any depth. */
  Xml find(String wanted) {
    for (Xml child : children) {
      Xml found = child.is(wanted) ? child : child.find(wanted);
      if (found.there()) {
        return found;
      }
    }
    return NONE;
  }

  /** Every element below this one that answers, outermost first; not below one that answered. */
  List<Xml> findAll(Predicate<Xml> wanted) {
    List<Xml> found = new ArrayList<>();
    for (Xml child : children) {
      if (wanted.test(child)) {
        found.add(child);
      } else {
        found.addAll(child.findAll(wanted));
      }
    }
    return found;
  }

  String attr(String wanted) {
    for (int at = 0; at < attributes.size(); at += 2) {
      if (attributes.get(at).equals(wanted)) {
        return attributes.get(at + 1);
      }
    }
    return "";
  }

  /** The value of a child that holds only a value. */
  String value(String child) {
    return child(child).attr("val");
  }

  Optional<Integer> number(String child) {
    return Numbers.of(value(child));
  }

  /** A switch: absent, on (also without a value), or off. */
  Optional<Boolean> flag(String child) {
    Xml found = child(child);
    return found.there() ? Optional.of(isOn(found.attr("val"))) : Optional.empty();
  }

  private static boolean isOn(String value) {
    return switch (value) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }
}
