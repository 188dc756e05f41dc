package decem.exchange.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Word draws: pictures and text boxes are taken, shapes, charts and objects remarked. */
final class Drawings {
  private static final long EMU_PER_POINT = 12_700;
  private static final Pattern WIDTH = Pattern.compile("(?:^|;)\\s*width:([0-9.]+)pt");
  private static final Pattern NOT_A_DESCRIPTION =
      Pattern.compile("(?i)\\s*(?:description automatically generated|ai-generated content.*)$");

  private final Media media;
  private final Tally tally;
  private final Relations relations;
  private final Function<Xml, List<Draft>> boxes;

  Drawings(Media media, Tally tally, Relations relations, Function<Xml, List<Draft>> boxes) {
    this.media = media;
    this.tally = tally;
    this.relations = relations;
    this.boxes = boxes;
  }

  /**
   * @param available the width in EMU of the page or cell in which it stands
   */
  List<Draft> read(Xml drawing, long available) {
    return switch (drawing.name()) {
      case "AlternateContent" -> alternative(drawing, available);
      case "object" -> object();
      default -> parts(drawing, available);
    };
  }

  /** Newer Word first; the old form only where the new one holds a drawing that we cannot read. */
  private List<Draft> alternative(Xml both, long available) {
    Xml newer = both.child("Choice");
    Xml older = both.child("Fallback");
    boolean readable = !pictures(newer).isEmpty() || !textBoxes(newer).isEmpty();
    Xml chosen = readable || pictures(older).isEmpty() ? newer : older;
    return parts(chosen, available);
  }

  private List<Draft> object() {
    tally.remark(Remark.OBJECTS_LEFT_OUT);
    return List.of();
  }

  private List<Draft> parts(Xml drawing, long available) {
    List<Xml> found = drawing.findAll(part -> isPicture(part) || part.is("txbxContent"));
    if (found.isEmpty()) {
      tally.remark(Remark.DRAWINGS_LEFT_OUT);
    }
    List<Draft> drafts = new ArrayList<>();
    for (Xml part : found) {
      if (part.is("txbxContent")) {
        box(part).ifPresent(drafts::add);
      } else {
        tally.count(ImportReport.Counted.PICTURES);
        figure(part, drawing, available).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static List<Xml> pictures(Xml drawing) {
    return drawing.findAll(Drawings::isPicture);
  }

  private static List<Xml> textBoxes(Xml drawing) {
    return drawing.findAll(part -> part.is("txbxContent"));
  }

  private static boolean isPicture(Xml part) {
    return part.is("pic") || part.is("imagedata");
  }

  private Optional<Draft> box(Xml content) {
    List<Draft> blocks = boxes.apply(content);
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    tally.remark(Remark.TEXT_BOXES_AS_QUOTES, blocks.getFirst().first().text());
    return Optional.of(Draft.of("blockquote", blocks));
  }

  private Optional<Draft> figure(Xml picture, Xml drawing, long available) {
    Xml blip = picture.find("blip");
    String relation = picture.is("imagedata") ? picture.attr("id") : blip.attr("embed");
    String linked = relation.isEmpty() ? blip.attr("link") : relation;
    return media
        .take(relations, linked)
        .map(
            digest -> {
              String alt = description(picture, drawing);
              if (alt.isEmpty()) {
                tally.remark(Remark.PICTURES_WITHOUT_WORDS);
              }
              return new Draft("figure")
                  .with("src", "media:" + digest.hex())
                  .with("alt", alt)
                  .with("width", percent(width(picture, drawing), available));
            });
  }

  private static String description(Xml picture, Xml drawing) {
    Xml outer = drawing.find("docPr");
    Xml inner = picture.find("cNvPr");
    for (String words :
        List.of(
            outer.attr("descr"),
            outer.attr("title"),
            inner.attr("descr"),
            drawing.find("shape").attr("alt"))) {
      String clean = NOT_A_DESCRIPTION.matcher(CleanText.clean(words)).replaceFirst("").strip();
      if (!clean.isEmpty()) {
        return CleanText.shortened(clean, 2000);
      }
    }
    return "";
  }

  private static long width(Xml picture, Xml drawing) {
    Optional<Integer> own = Numbers.of(picture.child("spPr").find("ext").attr("cx"));
    return own.or(() -> Numbers.of(drawing.find("extent").attr("cx")))
        .map(Integer::longValue)
        .orElseGet(() -> widthOfShape(drawing.find("shape").attr("style")));
  }

  private static long widthOfShape(String style) {
    Matcher width = WIDTH.matcher(style);
    return width.find() ? (long) (Double.parseDouble(width.group(1)) * EMU_PER_POINT) : 0;
  }

  private static int percent(long width, long available) {
    if (width <= 0 || available <= 0) {
      return 100;
    }
    return (int) Math.clamp(Math.round(width * 100.0 / available), 5, 100);
  }
}
