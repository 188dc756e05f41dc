package decem.exchange.control;

import decem.contract.Digest;
import decem.contract.papers.Papers.Picture;
import decem.exchange.control.Relations.Relation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a file that the document shows, each once, by the SHA-256 of its bytes. */
final class Media {
  private final WordPackage file;
  private final Limits limits;
  private final Tally tally;
  private final Map<Digest, Picture> pictures = new LinkedHashMap<>();
  private final Map<String, Optional<Digest>> byPart = new HashMap<>();

  Media(WordPackage file, Limits limits, Tally tally) {
    this.file = file;
    this.limits = limits;
    this.tally = tally;
  }

  Map<Digest, Picture> pictures() {
    return pictures;
  }

  /** Empty, and remarked, when the picture is elsewhere, missing, or in a format we do not show. */
  Optional<Digest> take(Relations relations, String relation) {
    Optional<Relation> found = relations.get(relation);
    if (found.filter(Relation::external).isPresent()) {
      tally.remark(Remark.LINKED_PICTURES_LEFT_OUT);
      return Optional.empty();
    }
    Optional<Digest> taken = found.flatMap(at -> byPart.computeIfAbsent(at.target(), this::load));
    if (taken.isEmpty()) {
      tally.remark(
          Remark.PICTURES_LEFT_OUT,
          found.map(at -> at.target().substring(at.target().lastIndexOf('/') + 1)).orElse(""));
    }
    return taken;
  }

  private Optional<Digest> load(String part) {
    return file.part(part).flatMap(this::keep);
  }

  private boolean isTooLarge(PictureFile picture, int bytes) {
    return picture.pixels() > limits.pixels()
        || Math.max(picture.width(), picture.height()) > limits.side()
        || bytes > limits.pictureBytes();
  }

  private Optional<Digest> keep(byte[] bytes) {
    Optional<PictureFile> header = PictureFile.of(bytes);
    if (header.filter(picture -> isTooLarge(picture, bytes.length)).isPresent()) {
      throw new RefusedFile(Refusal.PICTURE_TOO_LARGE);
    }
    return header
        .filter(picture -> picture.pixels() > 0)
        .map(
            picture -> {
              Digest digest = Digest.of(bytes);
              pictures.put(digest, new Picture(bytes, picture.mediaType()));
              return digest;
            });
  }
}
