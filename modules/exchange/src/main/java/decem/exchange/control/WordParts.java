package decem.exchange.control;

import decem.contract.Digest;
import decem.contract.papers.Papers.Picture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a Word file needs beside its text, gathered while the text is written. */
final class WordParts {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Function<Digest, Optional<Picture>> pictures;
  private final Map<String, String> links = new LinkedHashMap<>();
  private final Map<Digest, Optional<Placed>> placed = new LinkedHashMap<>();

  /**
   * A picture of the file.
   *
   * @param name of its part, below {@code word/}
   */
  record Placed(String relation, String name, Picture picture, PictureFile size) {}

  WordParts(Function<Digest, Optional<Picture>> pictures) {
    this.pictures = pictures;
  }

  /** The relation of an address outside; each address has one. */
  String link(String address) {
    return links.computeIfAbsent(address, first -> "link" + (links.size() + 1));
  }

  /** Empty when the paper has no such picture, or one that is none. */
  Optional<Placed> picture(Digest digest) {
    return placed.computeIfAbsent(
        digest, first -> pictures.apply(digest).flatMap(picture -> place(digest, picture)));
  }

  private Optional<Placed> place(Digest digest, Picture picture) {
    String ending = picture.mediaType().substring(picture.mediaType().indexOf('/') + 1);
    String name = "media/" + digest.hex().substring(0, 16) + "." + ending;
    return PictureFile.of(picture.bytes())
        .map(size -> new Placed("picture" + digest.hex().substring(0, 16), name, picture, size));
  }

  Iterable<Placed> placed() {
    return placed.values().stream().flatMap(Optional::stream).toList();
  }

  /** The relations of one part: those that are always there, links, and pictures. */
  String relations(Map<String, String> always) {
    StringBuilder text = new StringBuilder();
    XmlOut out = new XmlOut(text);
    out.raw(WordText.DECLARATION)
        .open(
            "Relationships",
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/relationships");
    always.forEach((target, kind) -> relation(out, target.replace('.', '-'), kind, target));
    for (Placed picture : placed()) {
      relation(out, picture.relation(), "image", picture.name());
    }
    links.forEach(
        (address, id) ->
            out.empty(
                "Relationship",
                "Id",
                id,
                "Type",
                TYPES + "hyperlink",
                "Target",
                address,
                "TargetMode",
                "External"));
    out.close("Relationships");
    return text.toString();
  }

  private static void relation(XmlOut out, String id, String kind, String target) {
    out.empty("Relationship", "Id", id, "Type", TYPES + kind, "Target", target);
  }
}
