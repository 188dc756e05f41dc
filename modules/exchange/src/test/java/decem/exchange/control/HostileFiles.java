package decem.exchange.control;

import static decem.exchange.control.WordFile.p;
import static decem.exchange.control.WordFile.withBody;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import decem.contract.Bilingual;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Files that somebody may send in error or in malice, each with what is said to it. */
public enum HostileFiles {
  PORTABLE_DOCUMENT(Refusal.NOT_WORD) {
    @Override
    public byte[] bytes() {
      return "%PDF-1.7 words".getBytes(UTF_8);
    }
  },
  CUT_SHORT(Refusal.DAMAGED) {
    @Override
    public byte[] bytes() {
      byte[] whole = withBody(p("Words. ".repeat(500))).bytes();
      return Arrays.copyOf(whole, whole.length / 2);
    }
  },
  BEHIND_A_PASSWORD(Refusal.ENCRYPTED) {
    @Override
    public byte[] bytes() {
      byte[] stream = "EncryptedPackage".getBytes(UTF_16LE);
      return ByteBuffer.allocate(1024)
          .putLong(0xD0CF11E0A1B11AE1L)
          .put(new byte[500])
          .put(stream)
          .array();
    }
  },
  BEARING_MACROS(Refusal.MACROS) {
    @Override
    public byte[] bytes() {
      return withBody(p("Words.")).part("word/vbaProject.bin", "x").bytes();
    }
  },
  BOMB(Refusal.INFLATES_TOO_FAR) {
    @Override
    public byte[] bytes() {
      return withBody(p(" ".repeat(70 << 20))).bytes();
    }
  },
  DOCUMENT_TYPE(Refusal.DOCTYPE) {
    @Override
    public byte[] bytes() {
      String main =
          "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
              + "<w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
      return withBody("").part("word/document.xml", main).bytes();
    }
  };

  private final Refusal reason;

  HostileFiles(Refusal reason) {
    this.reason = reason;
  }

  public abstract byte[] bytes();

  public Bilingual answer() {
    return new WordReader().refused(reason).sentence();
  }
}
