package decem.proof;

import decem.contract.Digest;
import decem.contract.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Recomputes every digest of a version from the bytes at hand and says what it found. */
public final class Proof {

  private final List<Finding> findings = new ArrayList<>();

  private Proof() {}

  /**
   * @param expected the digest that was decided on
   * @param texts the bytes at hand of a language of the version
   * @param pictures the bytes at hand of a picture that the manifest names
   */
  public static List<Finding> check(
      byte[] manifest,
      Digest expected,
      Function<Language, Optional<byte[]>> texts,
      Function<Digest, Optional<byte[]>> pictures) {
    Proof proof = new Proof();
    proof.manifest(manifest, expected);
    try {
      Manifest read = Manifest.read(manifest);
      for (Language language : Language.values()) {
        Optional.ofNullable(read.texts().get(language))
            .ifPresent(text -> proof.text(language, text, texts.apply(language)));
      }
      read.pictures().forEach(picture -> proof.picture(picture, pictures.apply(picture)));
    } catch (NotAManifest unreadable) {
      proof.findings.add(new Finding.ManifestUnreadable(String.valueOf(unreadable.getMessage())));
    }
    return List.copyOf(proof.findings);
  }

  /** Whether everything that was found speaks for the version. */
  public static boolean holds(List<Finding> findings) {
    return !findings.isEmpty() && findings.stream().allMatch(Finding::good);
  }

  private void manifest(byte[] manifest, Digest expected) {
    Digest found = Digest.of(manifest);
    findings.add(
        found.equals(expected)
            ? new Finding.ManifestMatches(found)
            : new Finding.ManifestDiffers(expected, found));
  }

  private void text(Language language, Manifest.Text named, Optional<byte[]> atHand) {
    if (atHand.isEmpty()) {
      findings.add(new Finding.TextMissing(language));
      return;
    }
    Digest found = Digest.of(atHand.get());
    if (found.equals(named.digest())) {
      findings.add(new Finding.TextMatches(language, found));
    } else {
      findings.add(new Finding.TextDiffers(language, named.digest(), found));
      blocks(language, named.blocks(), atHand.get());
    }
  }

  /** Says where a text differs, as far as it can still be read. */
  private void blocks(Language language, List<Block> named, byte[] atHand) {
    Map<String, Digest> here = new LinkedHashMap<>();
    try {
      Block.of(atHand).forEach(block -> here.put(block.id(), block.digest()));
    } catch (JsonBroken beyondReading) {
      return;
    }
    for (Block block : named) {
      Digest found = here.remove(block.id());
      if (found == null) {
        findings.add(new Finding.BlockMissing(language, block.id()));
      } else if (!found.equals(block.digest())) {
        findings.add(new Finding.BlockDiffers(language, block.id()));
      }
    }
    here.keySet().forEach(added -> findings.add(new Finding.BlockAdded(language, added)));
  }

  private void picture(Digest named, Optional<byte[]> atHand) {
    findings.add(
        atHand
            .map(Digest::of)
            .<Finding>map(
                found ->
                    found.equals(named)
                        ? new Finding.PictureMatches(found)
                        : new Finding.PictureDiffers(named, found))
            .orElseGet(() -> new Finding.PictureMissing(named)));
  }
}
