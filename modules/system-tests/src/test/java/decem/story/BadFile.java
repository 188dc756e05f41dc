package decem.story;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files that are no paper, made from one that is, with what the house says to each. */
enum BadFile {
  EMPTY_OF_WORDS("There is no text in this file", "Ce fichier ne contient aucun texte") {
    @Override
    byte[] bytes() {
      return changed(MAIN, "<w:document xmlns:w=\"" + WORDS + "\"><w:body/></w:document>");
    }
  },
  WITHOUT_A_BYTE("This file is empty", "Ce fichier est vide") {
    @Override
    byte[] bytes() {
      return new byte[0];
    }
  },
  PORTABLE_DOCUMENT("This is not a Word file", "Ce n’est pas un fichier Word") {
    @Override
    byte[] bytes() {
      return "%PDF-1.7 words".getBytes(UTF_8);
    }
  },
  CUT_SHORT("damaged or incomplete", "endommagé ou incomplet") {
    @Override
    byte[] bytes() {
      byte[] whole = good();
      return Arrays.copyOf(whole, whole.length / 2);
    }
  },
  BEHIND_A_PASSWORD("protected by a password", "protégé par un mot de passe") {
    @Override
    byte[] bytes() {
      return container("EncryptedPackage");
    }
  },
  OF_OLD_WORD("saved by an old version of Word", "provient d’une ancienne version de Word") {
    @Override
    byte[] bytes() {
      return container("WordDocument");
    }
  },
  BEARING_MACROS("contains macros", "contient des macros") {
    @Override
    byte[] bytes() {
      return changed("word/vbaProject.bin", "x");
    }
  },
  BOMB("Unpacked, this file would take more than", "Une fois décompressé") {
    @Override
    byte[] bytes() {
      return changed("word/styles.xml", "<s>" + " ".repeat(70 << 20) + "</s>");
    }
  },
  DOCUMENT_TYPE("document type declaration", "déclaration de type de document") {
    @Override
    byte[] bytes() {
      return changed(MAIN, "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w>&x;</w>");
    }
  };

  private static final String MAIN = "word/document.xml";
  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final String english;
  private final String french;

  BadFile(String english, String french) {
    this.english = english;
    this.french = french;
  }

  abstract byte[] bytes();

  String answer(String language) {
    return language.equals("fr") ? french : english;
  }

  static byte[] good() {
    try {
      return Files.readAllBytes(Path.of("src/test/resources/samples/river-report-en.docx"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The head of what Word puts protected files into, and put all files into long ago. */
  private static byte[] container(String stream) {
    ByteBuffer file = ByteBuffer.allocate(1024).putLong(0xD0CF11E0A1B11AE1L).put(new byte[500]);
    return file.put(stream.getBytes(UTF_16LE)).array();
  }

  /** The good file with one part more, or with another instead. */
  private static byte[] changed(String part, String content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good()));
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
      parts.put(part, content.getBytes(UTF_8));
      for (Map.Entry<String, byte[]> each : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(each.getKey()));
        out.write(each.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }
}
