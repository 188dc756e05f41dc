package decem.exchange.control;

import decem.contract.Digest;

/** Writes a picture into the line, as wide as its share of the page or cell. */
final class WordPictures {
  private final WordParts parts;
  private final XmlOut out;
  private int count;

  WordPictures(WordParts parts, XmlOut out) {
    this.parts = parts;
    this.out = out;
  }

  /** A picture that the paper has lost shows its words. */
  void write(Digest digest, String alt, int percent, long available) {
    parts
        .picture(digest)
        .ifPresentOrElse(
            placed -> write(placed, alt, percent, available),
            () -> out.open("w:r").element("w:t", "[" + alt + "]").close("w:r"));
  }

  private void write(WordParts.Placed placed, String alt, int percent, long available) {
    long width = available * percent / 100;
    long height = Math.max(1, width * placed.size().height() / placed.size().width());
    count++;
    out.open("w:r").open("w:drawing");
    out.open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
    out.empty("wp:extent", "cx", width, "cy", height);
    out.empty("wp:docPr", "id", count, "name", "Picture " + count, "descr", alt);
    String drawingML = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    out.open("a:graphic").open("a:graphicData", "uri", drawingML).open("pic:pic");
    out.open("pic:nvPicPr").empty("pic:cNvPr", "id", count, "name", placed.name());
    out.empty("pic:cNvPicPr").close("pic:nvPicPr");
    out.open("pic:blipFill").empty("a:blip", "r:embed", placed.relation());
    out.open("a:stretch").empty("a:fillRect").close("a:stretch", "pic:blipFill");
    out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
    out.empty("a:ext", "cx", width, "cy", height).close("a:xfrm");
    out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom", "pic:spPr");
    out.close("pic:pic", "a:graphicData", "a:graphic", "wp:inline", "w:drawing", "w:r");
  }
}
