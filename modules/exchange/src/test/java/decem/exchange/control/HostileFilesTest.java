package decem.exchange.control;

import static decem.exchange.control.WordFile.p;
import static decem.exchange.control.WordFile.withBody;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Language;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileFilesTest {
  private static final byte[] GOOD = withBody(p("Words.")).bytes();

  private static Refusal refusal(byte[] file) {
    return refusal(file, Limits.USUAL);
  }

  private static Refusal refusal(byte[] file, Limits limits) {
    WordReading reading = new WordReader(limits).read(file, Language.EN);
    return switch (reading) {
      case WordReading.Refused refused -> refused.reason();
      case WordReading.Read read -> throw new AssertionError("was read: " + read.document());
    };
  }

  private static byte[] old(String stream) {
    byte[] head = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    byte[] name = stream.getBytes(UTF_16LE);
    return ByteBuffer.allocate(1024).put(head).put(new byte[500]).put(name).array();
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void every_refusal_has_a_sentence_in_both_languages(Refusal reason) {
    var sentence = new WordReader().refused(reason).sentence();
    assertThat(sentence.en()).isNotBlank().doesNotContain("{");
    assertThat(sentence.fr()).isNotBlank().doesNotContain("{").isNotEqualTo(sentence.en());
  }

  @Test
  void files_of_another_kind() {
    assertThat(refusal(new byte[0])).isEqualTo(Refusal.EMPTY);
    assertThat(refusal("%PDF-1.7 text".getBytes(UTF_8))).isEqualTo(Refusal.NOT_WORD);
    assertThat(refusal("{\\rtf1 text}".getBytes(UTF_8))).isEqualTo(Refusal.NOT_WORD);
    assertThat(refusal(old("WordDocument"))).isEqualTo(Refusal.OLD_WORD);
    assertThat(refusal(old("EncryptedPackage"))).isEqualTo(Refusal.ENCRYPTED);
    assertThat(refusal(new WordFile().part("a.txt", "a").bytes())).isEqualTo(Refusal.NOT_WORD);
    assertThat(refusal(new WordFile().part("mimetype", "x").part("content.xml", "<x/>").bytes()))
        .isEqualTo(Refusal.OPEN_DOCUMENT);
    String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    assertThat(refusal(withBody("").part("[Content_Types].xml", WordFile.types(sheet)).bytes()))
        .isEqualTo(Refusal.NOT_WORD);
  }

  @Test
  void macros_however_they_are_packed() {
    String type = "application/vnd.ms-word.document.macroEnabled.main+xml";
    assertThat(refusal(withBody(p("a")).part("[Content_Types].xml", WordFile.types(type)).bytes()))
        .isEqualTo(Refusal.MACROS);
    assertThat(refusal(withBody(p("a")).part("word/VbaProject.bin", "x").bytes()))
        .isEqualTo(Refusal.MACROS);
  }

  @Test
  void files_cut_short_or_garbled_anywhere() {
    byte[] file = withBody(p("Some words to cut. ".repeat(200))).bytes();
    for (int length = 4; length < file.length; length += 7) {
      assertThat(refusal(Arrays.copyOf(file, length))).isEqualTo(Refusal.DAMAGED);
    }
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      byte[] garbled = file.clone();
      for (int hit = 0; hit < 4; hit++) {
        garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
      }
      assertThat(new WordReader().read(garbled, Language.EN)).isNotNull();
    }
  }

  @Test
  void a_part_that_stands_twice() {
    byte[] file = withBody(p("a")).part("word/documenU.xml", "<x/>").bytes();
    byte[] twice =
        new String(file, ISO_8859_1).replace("documenU", "document").getBytes(ISO_8859_1);
    assertThat(refusal(twice)).isEqualTo(Refusal.DOUBLE_PARTS);
  }

  @Test
  void bombs_of_every_build() {
    assertThat(refusal(withBody(p(" ".repeat(70 << 20))).bytes()))
        .isEqualTo(Refusal.INFLATES_TOO_FAR);
    assertThat(refusal(withBody(p("a")).part("word/a.bin", new byte[5 << 20]).bytes()))
        .isEqualTo(Refusal.INFLATES_TOO_FAR);
    WordFile many = withBody(p("a"));
    for (int part = 0; part < 6_000; part++) {
      many.part("word/" + part, "");
    }
    assertThat(refusal(many.bytes())).isEqualTo(Refusal.TOO_MANY_PARTS);
    Limits small = new Limits(100, 1 << 20, 50, 100, 20, 20, 100, 10, 1000);
    assertThat(refusal(GOOD, small)).isEqualTo(Refusal.TOO_LARGE);
    assertThat(refusal(withBody(p("a").repeat(50)).bytes(), limitedTo(60, 30)))
        .isEqualTo(Refusal.TOO_LONG);
  }

  private static Limits limitedTo(int elements, int depth) {
    return new Limits(1 << 20, 1 << 20, 50, 1000, elements, depth, 100, 10, 1000);
  }

  @Test
  void a_size_declared_too_small() {
    byte[] file = withBody(p("Words. ".repeat(500))).bytes();
    ByteBuffer zip = ByteBuffer.wrap(file).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    int entry = new String(file, ISO_8859_1).lastIndexOf("word/document.xml") - 46;
    zip.putInt(entry + 24, 100);
    assertThat(refusal(file)).isEqualTo(Refusal.INFLATES_TOO_FAR);
  }

  @Test
  void document_types_and_what_they_bring_along() {
    String outside =
        "<!DOCTYPE w [<!ENTITY x SYSTEM"
            + " \"file:///etc/passwd\">]><w:document><w:body>&x;</w:body></w:document>";
    String laughs =
        "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c"
            + " \"&b;&b;&b;\">]><w>&c;</w>";
    String plain = "<!DOCTYPE html><w/>";
    for (String main : new String[] {outside, laughs, plain}) {
      assertThat(refusal(withBody("").part("word/document.xml", main).bytes()))
          .isEqualTo(Refusal.DOCTYPE);
    }
    assertThat(
            refusal(
                withBody(p("a")).related("styles", "s.xml", "").part("word/s.xml", laughs).bytes()))
        .isEqualTo(Refusal.DOCTYPE);
  }

  @Test
  void nesting_without_end() {
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "</w:tc></w:tr></w:tbl>";
    assertThat(refusal(withBody(open.repeat(2000) + p("a") + close.repeat(2000)).bytes()))
        .isEqualTo(Refusal.TOO_DEEP);
    assertThat(refusal(withBody(open.repeat(20) + p("a") + close.repeat(20)).bytes()))
        .isEqualTo(Refusal.TOO_DEEP);
  }

  @Test
  void a_small_picture_with_a_vast_canvas() {
    String body =
        "<w:p><w:r><w:drawing><pic:pic><a:blip r:embed=\"pic\"/></pic:pic></w:drawing></w:r></w:p>";
    WordFile file =
        withBody(body)
            .relation("pic", "image", "media/a.png", false)
            .part("word/media/a.png", png(60_000, 60_000));
    assertThat(refusal(file.bytes())).isEqualTo(Refusal.PICTURE_TOO_LARGE);
  }

  static byte[] png(int width, int height) {
    return ByteBuffer.allocate(33)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .putInt(0x49484452)
        .putInt(width)
        .putInt(height)
        .array();
  }

  @Test
  void a_file_without_a_word() {
    assertThat(refusal(withBody("").bytes())).isEqualTo(Refusal.NOTHING_IN_IT);
    assertThat(refusal(withBody("<w:p/><w:sectPr/>").bytes())).isEqualTo(Refusal.NOTHING_IN_IT);
  }
}
