package decem.exchange.control;

import decem.exchange.control.Look.Script;
import java.util.Optional;

/** Works out how a run looks, from what it says itself and from its character style. */
final class Looks {
  private final Styles styles;

  Looks(Styles styles) {
    this.styles = styles;
  }

  Look of(Xml properties, Look around) {
    String style = properties.value("rStyle");
    boolean linked = !around.href().isEmpty();
    return new Look(
        isSet(properties, style, "b"),
        isSet(properties, style, "i"),
        !linked && isSet(properties, style, "u"),
        script(properties, style),
        around.href());
  }

  boolean isHidden(Xml properties) {
    return isSet(properties, properties.value("rStyle"), "vanish");
  }

  boolean isStruck(Xml properties) {
    String style = properties.value("rStyle");
    return isSet(properties, style, "strike") || isSet(properties, style, "dstrike");
  }

  String font(Xml properties) {
    return named(properties.child("rFonts"))
        .or(
            () ->
                styles.first(
                    properties.value("rStyle"), style -> named(style.child("rPr").child("rFonts"))))
        .orElse("");
  }

  private static Optional<String> named(Xml fonts) {
    String ascii = fonts.attr("ascii");
    String name = ascii.isEmpty() ? fonts.attr("hAnsi") : ascii;
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private boolean isSet(Xml properties, String style, String property) {
    return properties
        .flag(property)
        .or(() -> styles.first(style, each -> each.child("rPr").flag(property)))
        .orElse(false);
  }

  private Script script(Xml properties, String style) {
    return script(properties)
        .or(() -> styles.first(style, each -> script(each.child("rPr"))))
        .orElse(Script.LINE);
  }

  private static Optional<Script> script(Xml properties) {
    return switch (properties.value("vertAlign")) {
      case "superscript" -> Optional.of(Script.SUPERSCRIPT);
      case "subscript" -> Optional.of(Script.SUBSCRIPT);
      case "baseline" -> Optional.of(Script.LINE);
      default -> Optional.empty();
    };
  }
}
