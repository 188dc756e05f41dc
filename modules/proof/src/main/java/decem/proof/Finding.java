package decem.proof;

import decem.contract.Digest;
import decem.contract.Language;

/** One thing that a check has found; a check that finds only good things has found the version. */
public sealed interface Finding {

  /** Whether this speaks for the version. */
  default boolean good() {
    return this instanceof ManifestMatches
        || this instanceof TextMatches
        || this instanceof PictureMatches;
  }

  /** The manifest's bytes have the digest that was expected. */
  record ManifestMatches(Digest digest) implements Finding {}

  /** The manifest's bytes have another digest: it is not the one that was decided on. */
  record ManifestDiffers(Digest expected, Digest found) implements Finding {}

  /** The bytes are no manifest; nothing further could be checked. */
  record ManifestUnreadable(String reason) implements Finding {}

  record TextMatches(Language language, Digest digest) implements Finding {}

  record TextDiffers(Language language, Digest expected, Digest found) implements Finding {}

  record TextMissing(Language language) implements Finding {}

  /** A block of a text that differs has other words than the manifest names. */
  record BlockDiffers(Language language, String block) implements Finding {}

  /** A block that the manifest names is not in the text. */
  record BlockMissing(Language language, String block) implements Finding {}

  /** A block stands in the text that the manifest does not name. */
  record BlockAdded(Language language, String block) implements Finding {}

  record PictureMatches(Digest digest) implements Finding {}

  record PictureDiffers(Digest expected, Digest found) implements Finding {}

  record PictureMissing(Digest digest) implements Finding {}
}
