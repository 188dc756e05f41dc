package decem.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files that are no paper, each made from a good one or from nothing. */
enum BadFiles {
  WRONG_KIND(
      "This is not a Word file.",
      "Ce n’est pas un fichier Word.",
      "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n".getBytes(StandardCharsets.US_ASCII)),
  CUT_SHORT(
      "This file is damaged or incomplete.",
      "Ce fichier est endommagé ou incomplet.",
      half(good())),
  ENCRYPTED(
      "This file is protected by a password",
      "Ce fichier est protégé par un mot de passe",
      compoundFile("EncryptedPackage")),
  OLD_WORD(
      "This file was saved by an old version of Word",
      "Ce fichier provient d’une ancienne version de Word",
      compoundFile("WordDocument")),
  WITH_MACROS(
      "This file contains macros",
      "Ce fichier contient des macros",
      with("word/vbaProject.bin", 4_096)),
  BOMB(
      "Unpacked, this file would take more than",
      "Une fois décompressé, ce fichier occuperait plus de",
      with("word/media/image1.png", 300 << 20));

  private final String english;
  private final String french;
  private final byte[] bytes;

  BadFiles(String english, String french, byte[] bytes) {
    this.english = english;
    this.french = french;
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  /** How the sentence begins that says why. */
  String reason(String language) {
    return language.equals("fr") ? french : english;
  }

  static byte[] good() {
    try {
      return Files.readAllBytes(Path.of("src/test/resources/samples/river-report-en.docx"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** The head of the container that Word uses for protected files and used for all long ago. */
  private static byte[] compoundFile(String stream) {
    byte[] head = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    byte[] file = Arrays.copyOf(head, 4_096);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 1_024, name.length);
    return file;
  }

  /** A good file with one part more, that many zeros long. */
  private static byte[] with(String part, int length) {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (ZipInputStream good = new ZipInputStream(new ByteArrayInputStream(good()));
        ZipOutputStream out = new ZipOutputStream(made)) {
      for (ZipEntry entry = good.getNextEntry(); entry != null; entry = good.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        good.transferTo(out);
      }
      out.putNextEntry(new ZipEntry(part));
      byte[] zeros = new byte[1 << 16];
      for (int left = length; left > 0; left -= zeros.length) {
        out.write(zeros, 0, Math.min(left, zeros.length));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return made.toByteArray();
  }
}
