package decem.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManifestTest {

  static final byte[] ENGLISH =
      utf8(
          """
          {"content":[{"attrs":{"id":"b1"},"content":[{"text":"Rivers","type":"text"}],\
          "type":"heading"},{"attrs":{"id":"b2"},"content":[{"attrs":{"id":"b3"},\
          "type":"paragraph"}],"type":"quote"}],"type":"doc"}\
          """);
  static final byte[] FRENCH =
      utf8("{\"content\":[{\"attrs\":{\"id\":\"b1\"},\"type\":\"heading\"}],\"type\":\"doc\"}");
  static final byte[] PICTURE = {1, 2, 3};

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Manifest aManifest() {
    return new Manifest(
        new VersionId(PaperId.of("0b0e3c54-6d0c-4a39-9c33-1f0a7a1f4d10"), 2),
        "GR(2026)0007-REV1",
        PaperKind.REPORT,
        new Bilingual("Reading the rivers \"together\"", "Lire les fleuves\u00a0: l\u2019alerte"),
        "DEMO-UNCLASSIFIED",
        1,
        Map.of(
            Language.EN, Manifest.Text.of(1841, ENGLISH),
            Language.FR, Manifest.Text.of(977, FRENCH)),
        List.of(Digest.of(PICTURE)),
        Optional.of(Digest.of("version one")));
  }

  private static String golden() throws IOException {
    try (var in = ManifestTest.class.getResourceAsStream("/manifest-1.golden.json")) {
      return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    }
  }

  @Test
  void a_manifest_of_format_1_has_these_bytes_for_ever() throws IOException {
    assertThat(new String(aManifest().bytes(), StandardCharsets.UTF_8)).isEqualTo(golden());
  }

  @Test
  void a_manifest_is_read_back_as_it_was_written() throws IOException {
    assertThat(Manifest.read(utf8(golden()))).isEqualTo(aManifest());
  }

  @Test
  void the_first_version_names_none_before_it() {
    Manifest second = aManifest();
    Manifest first =
        new Manifest(
            new VersionId(second.version().paper(), 1),
            "GR(2026)0007",
            second.kind(),
            second.title(),
            second.marking(),
            1,
            second.texts(),
            List.of(),
            Optional.empty());
    assertThat(new String(first.bytes(), StandardCharsets.UTF_8)).doesNotContain("previous");
    assertThat(Manifest.read(first.bytes())).isEqualTo(first);
  }

  @Test
  void blocks_stand_in_the_order_of_reading_with_the_outer_before_the_inner() {
    assertThat(Block.of(ENGLISH)).extracting(Block::id).containsExactly("b1", "b2", "b3");
    assertThat(Block.of(ENGLISH).get(2).digest())
        .isEqualTo(Digest.of("{\"attrs\":{\"id\":\"b3\"},\"type\":\"paragraph\"}"));
  }

  @Test
  void the_pictures_of_a_document_are_found_once_each() {
    String figure = "{\"attrs\":{\"src\":\"media:%s\"},\"type\":\"figure\"}";
    String picture = Digest.of(PICTURE).hex();
    String document =
        "{\"content\":[%1$s,{\"content\":[%1$s],\"type\":\"blockquote\"}],\"type\":\"doc\"}"
            .formatted(figure.formatted(picture));
    assertThat(NamedPictures.in(utf8(document))).containsExactly(Digest.of(PICTURE));
    assertThat(NamedPictures.in(ENGLISH)).isEmpty();
  }

  @Test
  void what_is_not_a_manifest_is_refused_by_name() {
    for (String bad :
        List.of(
            "",
            "[]",
            "{\"format\":1}",
            "{\"format\":{\"name\":\"decem manifest\",\"number\":2}}",
            "{\"a\":1,\"a\":2}",
            "{\"a\":1.5}",
            "{\"a\":\"\\u00g0\"}",
            "{\"a\":01}",
            "{\"a\":tru}",
            "[".repeat(100_000))) {
      assertThatThrownBy(() -> Manifest.read(utf8(bad)))
          .as(bad.length() > 50 ? "many brackets" : bad)
          .isInstanceOf(NotAManifest.class);
    }
  }

  @Test
  void bytes_that_are_no_letters_are_refused() {
    assertThatThrownBy(() -> Manifest.read(new byte[] {(byte) 0xff, 0}))
        .isInstanceOf(NotAManifest.class);
  }

  @Test
  void letters_are_written_as_rfc_8785_shows_them() {
    String source = "\u20ac$\u000f\nA'B\"\\\"/\u0080\ud83d\ude02";
    byte[] written = Canonical.bytes(new Json.Text(source));
    assertThat(new String(written, StandardCharsets.UTF_8))
        .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\u0080\ud83d\ude02\"");
    assertThat(JsonReader.read(written).text()).isEqualTo(source);
  }

  @Test
  void keys_stand_in_the_order_of_their_utf16_units() {
    Json json = JsonReader.read(utf8("{\"\ufb33\":1,\"\ud83d\ude00\":2,\"1\":3,\"\\r\":4}"));
    assertThat(new String(Canonical.bytes(json), StandardCharsets.UTF_8))
        .isEqualTo("{\"\\r\":4,\"1\":3,\"\ud83d\ude00\":2,\"\ufb33\":1}");
  }
}
