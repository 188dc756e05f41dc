package decem.exchange.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a file: which paragraph is an item of which list, on which level, in which form. */
final class Numbering {
  private static final int LEVELS = 9;

  private final Styles styles;
  private final Map<String, Xml> instances = new HashMap<>();
  private final Map<String, Xml> definitions = new HashMap<>();

  /**
   * A paragraph's place in a list.
   *
   * @param list the instance that it names
   * @param series what counts together: instances of one definition do
   */
  record Place(String list, String series, int level, Form form) {}

  /**
   * How a level writes its sign.
   *
   * @param format as Word names it: decimal, lowerLetter, bullet, none
   * @param restart whether this instance begins anew at {@code start}
   */
  record Form(String format, String text, int start, boolean restart) {
    boolean isBullet() {
      return format.equals("bullet");
    }

    /** No sign at all: what follows in the item above it. */
    boolean isSilent() {
      return format.equals("none") || text.isBlank();
    }
  }

  Numbering(Xml part, Styles styles) {
    this.styles = styles;
    part.children("num").forEach(num -> instances.put(num.attr("numId"), num));
    part.children("abstractNum")
        .forEach(definition -> definitions.put(definition.attr("abstractNumId"), definition));
  }

  /** Empty for a paragraph that stands in no list. */
  Optional<Place> place(Xml paragraphProperties) {
    String style = styles.ofParagraph(paragraphProperties);
    Xml direct = paragraphProperties.child("numPr");
    Optional<String> list =
        number(direct)
            .or(() -> styles.first(style, each -> number(each.child("pPr").child("numPr"))));
    return list.flatMap(
        id ->
            Optional.ofNullable(instances.get(id))
                .map(instance -> place(id, instance, level(direct, style, instance))));
  }

  private static Optional<String> number(Xml numPr) {
    String id = numPr.value("numId");
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }

  private int level(Xml direct, String style, Xml instance) {
    return direct
        .number("ilvl")
        .or(() -> levelOfStyle(style, definition(instance)))
        .or(() -> styles.first(style, each -> each.child("pPr").child("numPr").number("ilvl")))
        .filter(level -> level >= 0 && level < LEVELS)
        .orElse(0);
  }

  private static Optional<Integer> levelOfStyle(String style, Xml definition) {
    return definition.children("lvl").stream()
        .filter(level -> level.value("pStyle").equals(style))
        .flatMap(level -> Numbers.of(level.attr("ilvl")).stream())
        .findFirst();
  }

  private Place place(String id, Xml instance, int level) {
    String series = instance.value("abstractNumId");
    return new Place(id, series, level, form(instance, level));
  }

  private Form form(Xml instance, int level) {
    Xml override = at(instance, "lvlOverride", level);
    Xml own = override.child("lvl");
    Xml defined = own.there() ? own : at(definition(instance), "lvl", level);
    Optional<Integer> restart = override.number("startOverride");
    String format = defined.value("numFmt").isEmpty() ? "decimal" : defined.value("numFmt");
    return new Form(
        defined.there() ? format : "none",
        defined.value("lvlText"),
        restart.or(() -> defined.number("start")).orElse(1),
        restart.isPresent());
  }

  private static Xml at(Xml parent, String name, int level) {
    return parent.children(name).stream()
        .filter(each -> each.attr("ilvl").equals(String.valueOf(level)))
        .findFirst()
        .orElse(Xml.NONE);
  }

  /** Follows a definition that only names the style in which the levels are written. */
  private Xml definition(Xml instance) {
    Xml definition = definitions.getOrDefault(instance.value("abstractNumId"), Xml.NONE);
    String link = definition.value("numStyleLink");
    if (link.isEmpty()) {
      return definition;
    }
    return styles
        .first(link, style -> number(style.child("pPr").child("numPr")))
        .map(id -> instances.getOrDefault(id, Xml.NONE).value("abstractNumId"))
        .map(id -> definitions.getOrDefault(id, Xml.NONE))
        .orElse(definition);
  }
}
