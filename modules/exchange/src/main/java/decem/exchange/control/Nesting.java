package decem.exchange.control;

import decem.exchange.control.Line.Caption;
import decem.exchange.control.Line.Details;
import decem.exchange.control.Line.Recommends;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts lines that belong together into one block: captions, quotations, recommendations, lists. */
final class Nesting {
  private static final Pattern FIGURE =
      Pattern.compile(
          "^\\s*(?:Figure|Fig\\.|Graphique|Illustration|Chart)[\\s\\u00A0]*\\d+(?:[.-]\\d+)*"
              + "[\\s\\u00A0]*[:.–—-]?[\\s\\u00A0]*");

  private Nesting() {}

  static List<Draft> nest(List<Line> lines) {
    return ListNesting.nest(recommendations(quotes(captions(lines))));
  }

  private static List<Line> captions(List<Line> lines) {
    List<Line> kept = new ArrayList<>(lines.size());
    for (Line line : lines) {
      boolean below =
          !kept.isEmpty()
              && kept.getLast().block().is("figure")
              && kept.getLast().block().pieces().isEmpty();
      if (below && line.role() instanceof Caption caption) {
        kept.getLast().block().say(words(line.block(), caption));
      } else {
        kept.add(line);
      }
    }
    return kept;
  }

  /** Without "Figure 3:", since the paper counts its figures itself. */
  private static List<Piece> words(Draft paragraph, Caption caption) {
    Matcher number = FIGURE.matcher(paragraph.text());
    return !caption.ours() && number.find()
        ? Pieces.withoutFirst(paragraph.pieces(), number.end())
        : paragraph.pieces();
  }

  private static List<Line> quotes(List<Line> lines) {
    List<Line> kept = new ArrayList<>(lines.size());
    List<Line> quoted = new ArrayList<>();
    for (Line line : lines) {
      boolean another = line.block().first().hasLabel(Label.Kind.QUOTE);
      if (!line.quoted() || another) {
        close(quoted, kept);
      }
      if (line.quoted()) {
        quoted.add(line.unquoted());
      } else {
        kept.add(line);
      }
    }
    close(quoted, kept);
    return kept;
  }

  private static void close(List<Line> quoted, List<Line> into) {
    if (!quoted.isEmpty()) {
      into.add(new Line(Draft.of("blockquote", nest(quoted)), false, Line.PLAIN));
      quoted.clear();
    }
  }

  private static List<Line> recommendations(List<Line> lines) {
    List<Line> kept = new ArrayList<>(lines.size());
    Draft current = new Draft("");
    for (Line line : lines) {
      switch (line.role()) {
        case Recommends recommends -> {
          if (recommends.begins() || !current.is("recommendation")) {
            current = new Draft("recommendation");
            kept.add(new Line(current, false, Line.PLAIN));
          }
          current.add(line.block());
        }
        case Details details -> current.with("owner", details.owner()).with("due", details.due());
        default -> {
          current = new Draft("");
          kept.add(line);
        }
      }
    }
    return kept;
  }
}
