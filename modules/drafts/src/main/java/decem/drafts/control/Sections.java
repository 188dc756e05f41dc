package decem.drafts.control;

import decem.document.Node;
import decem.document.reading.Numbered;
import decem.document.reading.Numbering;
import decem.document.reading.PlainText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Under which heading each block of a document stands: the nearest one above it. */
final class Sections {

  private final Map<String, Place> byHeading = new LinkedHashMap<>();
  private final Map<String, Place> byBlock = new HashMap<>();
  private final Map<Place, Integer> paragraphs = new HashMap<>();

  private Sections() {}

  static Sections of(Node document) {
    Sections sections = new Sections();
    Numbering numbering = Numbering.of(document);
    Place place = Place.BEFORE_ALL_HEADINGS;
    int at = 0;
    for (Node block : document.children()) {
      if (block.is("heading")) {
        place = sections.begin(block, numbering.at(at));
      } else {
        sections.put(block, place);
      }
      at += block.nodeSize();
    }
    return sections;
  }

  private Place begin(Node heading, Optional<Numbered> number) {
    Place place =
        new Place(
            heading.id(),
            number.map(Numbered::number).orElse(""),
            PlainText.ofBlock(heading).strip());
    byHeading.put(heading.id(), place);
    byBlock.put(heading.id(), place);
    return place;
  }

  private void put(Node block, Place place) {
    byBlock.put(block.id(), place);
    if (isParagraph(block)) {
      paragraphs.merge(place, 1, Integer::sum);
    }
    if (!block.isTextblock()) {
      block.children().forEach(child -> put(child, place, isOneThing(block)));
    }
  }

  private void put(Node child, Place place, boolean insideOneThing) {
    if (!insideOneThing) {
      put(child, place);
      return;
    }
    byBlock.put(child.id(), place);
    if (!child.isTextblock()) {
      child.children().forEach(inner -> put(inner, place, true));
    }
  }

  /** What a reader counts as one, whatever is inside. */
  private static boolean isOneThing(Node block) {
    return block.is("recommendation") || block.is("table") || block.is("figure");
  }

  private static boolean isParagraph(Node block) {
    return block.is("paragraph") && !PlainText.of(block).isBlank();
  }

  /** The section of a block, or the place before all headings. */
  Place placeOf(String block) {
    return byBlock.getOrDefault(block, Place.BEFORE_ALL_HEADINGS);
  }

  Optional<Place> section(String heading) {
    return Optional.ofNullable(byHeading.get(heading));
  }

  /** How many paragraphs with words stand there; those of lists and quotations count. */
  int paragraphsAt(Place place) {
    return paragraphs.getOrDefault(place, 0);
  }
}
