package decem.papers.boundary;

import decem.contract.Digest;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers.Picture;
import decem.papers.control.PictureFormat;
import decem.platform.access.Asking;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where the pictures of papers lie, under the SHA-256 of their bytes. */
@ApplicationScoped
class PictureShelf {

  @Inject Database database;
  @Inject Asking asking;

  /** Keeps a picture; the same picture again is the same row. */
  Digest put(PaperId paper, byte[] bytes, PictureFormat format) {
    Digest digest = Digest.of(bytes);
    database.run(
        "insert into papers.picture (paper, sha256, media_type, width, height, bytes, by_person,"
            + " at) values (?, ?, ?, ?, ?, ?, ?, clock_timestamp()) on conflict do nothing",
        paper.value(),
        digest.hex(),
        format.mediaType(),
        format.width(),
        format.height(),
        bytes,
        asking.known().value());
    return digest;
  }

  Optional<Picture> get(PaperId paper, Digest sha256) {
    return database.first(
        "select bytes, media_type from papers.picture where paper = ? and sha256 = ?",
        row -> new Picture(row.getBytes(1), row.getString(2)),
        paper.value(),
        sha256.hex());
  }
}
