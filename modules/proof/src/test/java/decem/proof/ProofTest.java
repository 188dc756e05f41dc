package decem.proof;

import static decem.proof.ManifestTest.ENGLISH;
import static decem.proof.ManifestTest.FRENCH;
import static decem.proof.ManifestTest.PICTURE;
import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Digest;
import decem.contract.Language;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofTest {

  private byte[] manifest = ManifestTest.aManifest().bytes();
  private final Digest decided = Digest.of(manifest);
  private final Map<Language, byte[]> texts =
      new HashMap<>(Map.of(Language.EN, ENGLISH, Language.FR, FRENCH));
  private final Map<Digest, byte[]> pictures = new HashMap<>(Map.of(Digest.of(PICTURE), PICTURE));

  private List<Finding> check() {
    return Proof.check(
        manifest,
        decided,
        language -> Optional.ofNullable(texts.get(language)),
        picture -> Optional.ofNullable(pictures.get(picture)));
  }

  private void changeEnglish(String words, String others) {
    String text = new String(ENGLISH, StandardCharsets.UTF_8);
    assertThat(text).contains(words);
    texts.put(Language.EN, text.replace(words, others).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_untouched_version_holds() {
    assertThat(check()).hasSize(4).allMatch(Finding::good);
    assertThat(Proof.holds(check())).isTrue();
  }

  @Test
  void a_changed_letter_names_language_and_block() {
    changeEnglish("Rivers", "Rovers");
    assertThat(Proof.holds(check())).isFalse();
    assertThat(check())
        .filteredOn(finding -> !finding.good())
        .hasSize(2)
        .contains(new Finding.BlockDiffers(Language.EN, "b1"))
        .hasAtLeastOneElementOfType(Finding.TextDiffers.class);
  }

  @Test
  void a_block_gone_and_a_block_come_are_named() {
    changeEnglish("\"b3\"", "\"b9\"");
    assertThat(check())
        .contains(
            new Finding.BlockMissing(Language.EN, "b3"), new Finding.BlockAdded(Language.EN, "b9"));
  }

  @Test
  void a_text_beyond_reading_still_differs() {
    texts.put(Language.FR, new byte[] {0});
    assertThat(check())
        .filteredOn(finding -> !finding.good())
        .singleElement()
        .isInstanceOf(Finding.TextDiffers.class);
  }

  @Test
  void a_missing_text_is_named() {
    texts.remove(Language.FR);
    assertThat(check()).contains(new Finding.TextMissing(Language.FR));
  }

  @Test
  void a_picture_changed_or_gone_is_named() {
    pictures.put(Digest.of(PICTURE), new byte[] {9});
    assertThat(check())
        .contains(new Finding.PictureDiffers(Digest.of(PICTURE), Digest.of(new byte[] {9})));
    pictures.clear();
    assertThat(check()).contains(new Finding.PictureMissing(Digest.of(PICTURE)));
  }

  @Test
  void one_byte_of_the_manifest_is_enough() {
    for (int at : new int[] {0, manifest.length / 2, manifest.length - 1}) {
      manifest = ManifestTest.aManifest().bytes();
      manifest[at] ^= 1;
      assertThat(Proof.holds(check())).as("byte " + at).isFalse();
      assertThat(check()).hasAtLeastOneElementOfType(Finding.ManifestDiffers.class);
    }
  }

  @Test
  void an_empty_answer_holds_nothing() {
    assertThat(Proof.holds(List.of())).isFalse();
  }
}
