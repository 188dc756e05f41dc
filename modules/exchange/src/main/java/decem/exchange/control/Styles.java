package decem.exchange.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles of a file, asked through the chain of base styles: Word names built-in styles in
 * English whatever its language, but their ids ("Titre1") and the styles built on them it does not.
 */
final class Styles {
  static final int NO_LEVEL = 9;
  private static final int LONGEST_CHAIN = 20;
  private static final Pattern HEADING = Pattern.compile("(?:heading|titre|überschrift) ([1-9])");

  private final Map<String, Xml> byId = new HashMap<>();
  private String usual = "";

  static Styles of(Xml part) {
    Styles styles = new Styles();
    for (Xml style : part.children("style")) {
      styles.byId.put(style.attr("styleId"), style);
      boolean paragraphs = style.attr("type").equals("paragraph");
      if (paragraphs && style.attr("default").matches("1|true|on")) {
        styles.usual = style.attr("styleId");
      }
    }
    return styles;
  }

  /** The paragraph's style, or the one that paragraphs without a style have. */
  String of(Xml paragraphProperties, String otherwise) {
    String named = paragraphProperties.value("pStyle");
    return byId.containsKey(named) ? named : otherwise.isEmpty() ? usual : otherwise;
  }

  String ofParagraph(Xml paragraphProperties) {
    return of(paragraphProperties, "");
  }

  /** In lower case; the id where the file has no such style. */
  String name(String id) {
    String name = byId.getOrDefault(id, Xml.NONE).value("name");
    return (name.isEmpty() ? id : name).strip().toLowerCase(Locale.ROOT);
  }

  /** 0 for the highest heading; {@link #NO_LEVEL} for running text. */
  int outlineLevel(Xml paragraphProperties) {
    return paragraphProperties
        .number("outlineLvl")
        .or(() -> first(ofParagraph(paragraphProperties), this::levelOfStyle))
        .filter(level -> level >= 0 && level < NO_LEVEL)
        .orElse(NO_LEVEL);
  }

  private Optional<Integer> levelOfStyle(Xml style) {
    return style.child("pPr").number("outlineLvl").or(() -> levelOfName(style.value("name")));
  }

  private static Optional<Integer> levelOfName(String name) {
    Matcher heading = HEADING.matcher(name.strip().toLowerCase(Locale.ROOT));
    return heading.matches()
        ? Optional.of(Integer.parseInt(heading.group(1)) - 1)
        : Optional.empty();
  }

  /** The nearest answer along the chain, from the style itself to its last base. */
  <T> Optional<T> first(String style, Function<Xml, Optional<T>> question) {
    return chain(style).stream().map(question).flatMap(Optional::stream).findFirst();
  }

  /** Whether the style or one that it is based on has that name. */
  boolean descends(String style, String name) {
    return chain(style).stream()
        .anyMatch(each -> each.value("name").strip().toLowerCase(Locale.ROOT).equals(name));
  }

  List<Xml> chain(String style) {
    List<Xml> chain = new ArrayList<>();
    Xml at = byId.getOrDefault(style, Xml.NONE);
    while (at.there() && chain.size() < LONGEST_CHAIN) {
      chain.add(at);
      at = byId.getOrDefault(at.value("basedOn"), Xml.NONE);
    }
    return chain;
  }
}
