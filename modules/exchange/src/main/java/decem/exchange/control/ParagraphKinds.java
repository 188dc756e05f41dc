package decem.exchange.control;

import decem.exchange.control.Line.Role;
import decem.exchange.control.Numbering.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from style, numbering and outline level what a paragraph is. */
final class ParagraphKinds {
  private static final Pattern CONTENTS =
      Pattern.compile(
          "toc (?:\\d|heading)|table of (?:figures|authorities)|index \\d|contents \\d");
  private static final Pattern CONTINUED = Pattern.compile("list continue(?: (\\d))?");
  private static final Pattern OUR_HEADING =
      Pattern.compile("(unnumbered )?(front |annex )?heading \\d");
  private static final Set<String> QUOTES = Set.of("quote", "intense quote", "block text");

  private final WordSource source;

  ParagraphKinds(WordSource source) {
    this.source = source;
  }

  /**
   * @param name of the style, in lower case
   * @param level of a heading, counted from 0
   * @param place in a list, unless the style already says more than the list does
   */
  record Kind(String name, int level, Optional<Place> place, boolean isQuoted) {

    boolean isContents() {
      return CONTENTS.matcher(name).matches();
    }

    boolean isTitle() {
      return name.equals("title");
    }

    boolean isDetails() {
      return is(WordStyles.RECOMMENDATION_DETAILS);
    }

    /** A subtitle or the caption of a table is nothing that anybody would cite by its number. */
    boolean isUnnumbered() {
      return is(WordStyles.PLAIN) || name.equals("subtitle") || isCaption();
    }

    Optional<Role> continued() {
      Matcher matcher = CONTINUED.matcher(name);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String level = matcher.group(1);
      return Optional.of(new Line.Continued(level == null ? 0 : Integer.parseInt(level) - 1));
    }

    Role role() {
      if (is(WordStyles.RECOMMENDATION) || is(WordStyles.RECOMMENDATION_TEXT)) {
        return new Line.Recommends(is(WordStyles.RECOMMENDATION));
      }
      return isCaption() ? new Line.Caption(isMadeByUs()) : continued().orElse(Line.PLAIN);
    }

    boolean isCaption() {
      return name.equals("caption") || is(WordStyles.FIGURE_CAPTION);
    }

    /** Paragraphs that may be empty without anybody having lost anything. */
    boolean isMadeByUs() {
      return is(WordStyles.SPACER) || is(WordStyles.FIGURE_CAPTION);
    }

    /** "front", "annex" or "body", as our own styles say. */
    String part() {
      Matcher heading = OUR_HEADING.matcher(name);
      String part = heading.matches() ? heading.group(2) : "";
      return part == null || part.isBlank() ? "body" : part.strip();
    }

    boolean isUnnumberedHeading() {
      return name.startsWith("unnumbered ") && OUR_HEADING.matcher(name).matches();
    }

    private boolean is(String style) {
      return name.equals(style.toLowerCase(Locale.ROOT));
    }

    private boolean isSelfExplaining() {
      return is(WordStyles.NUMBERED)
          || is(WordStyles.RECOMMENDATION)
          || isCaption()
          || isContents();
    }
  }

  Kind of(Xml properties) {
    Styles styles = source.styles();
    String style = styles.ofParagraph(properties);
    String name = styles.name(style);
    boolean quoted = QUOTES.stream().anyMatch(quote -> styles.descends(style, quote));
    int level = styles.outlineLevel(properties);
    Optional<Place> place = source.numbering().place(properties);
    Kind kind = new Kind(name, level, place, quoted);
    return kind.isSelfExplaining() || level < Styles.NO_LEVEL
        ? new Kind(name, level, Optional.empty(), quoted)
        : kind;
  }

  /** Word justifies as a matter of taste; only our own files mean it. */
  String align(Xml properties, boolean ours) {
    String direct = properties.value("jc");
    String set =
        direct.isEmpty()
            ? source
                .styles()
                .first(source.styles().ofParagraph(properties), ParagraphKinds::align)
                .orElse("")
            : direct;
    return switch (set) {
      case "center" -> "center";
      case "right", "end" -> "right";
      case "both" -> ours ? "justify" : "";
      default -> "";
    };
  }

  private static Optional<String> align(Xml style) {
    String set = style.child("pPr").value("jc");
    return set.isEmpty() ? Optional.empty() : Optional.of(set);
  }
}
