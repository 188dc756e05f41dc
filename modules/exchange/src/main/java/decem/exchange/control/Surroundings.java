package decem.exchange.control;

import decem.exchange.control.Relations.Relation;
import java.util.HashMap;
import java.util.Map;

/** Counts what stands around the text and is not part of it: changes, comments, headers. */
final class Surroundings {
  private final WordSource source;
  private final Map<String, Integer> seen = new HashMap<>();

  Surroundings(WordSource source) {
    this.source = source;
  }

  /**
   * Changes are counted wherever they stand, but once: older Word's copy of a drawing is left out.
   */
  void see(Xml xml) {
    switch (xml.name()) {
      case "ins", "moveTo" -> seen.merge("ins", 1, Integer::sum);
      case "del", "moveFrom" -> seen.merge("del", 1, Integer::sum);
      case "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange" ->
          seen.merge("format", 1, Integer::sum);
      default -> {}
    }
    if (!xml.is("Fallback")) {
      xml.children().forEach(this::see);
    }
  }

  void remark() {
    Tally tally = source.tally();
    tally.remark(Remark.INSERTIONS_ACCEPTED, count("ins"));
    tally.remark(Remark.DELETIONS_ACCEPTED, count("del"));
    tally.remark(Remark.FORMAT_CHANGES_ACCEPTED, count("format"));
    tally.remark(
        Remark.COMMENTS_LEFT_OUT, source.file().related("comments").children("comment").size());
    tally.remark(Remark.HEADERS_LEFT_OUT, headers());
  }

  private int count(String kind) {
    return seen.getOrDefault(kind, 0);
  }

  private int headers() {
    return (int)
        source.relations().all().stream()
            .filter(part -> part.kind().equals("header") || part.kind().equals("footer"))
            .filter(this::saysSomething)
            .count();
  }

  private boolean saysSomething(Relation part) {
    return source
        .file()
        .part(part.target())
        .map(source.file().xml()::whole)
        .filter(xml -> !xml.find("bookmarkStart").attr("name").equals(WordStyles.AROUND))
        .filter(xml -> xml.findAll(each -> each.is("t") && !each.text().isBlank()).size() > 0)
        .isPresent();
  }
}
