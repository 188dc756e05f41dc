package decem.exchange.control;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of our PDF files; prepared once, as nothing is ever fetched. */
final class PdfFonts {
  private static final String EXTENDED = " Ext";
  private static final int LAST = 0x1FFFF;

  private static final List<Face> FACES =
      List.of(
          face("Serif", "source-serif-4-latin", 400, false),
          face("Serif", "source-serif-4-latin", 400, true),
          face("Serif", "source-serif-4-latin", 700, false),
          face("Serif", "source-serif-4-latin", 700, true),
          face("Serif Ext", "source-serif-4-latin-ext", 400, false),
          face("Serif Ext", "source-serif-4-latin-ext", 400, true),
          face("Serif Ext", "source-serif-4-latin-ext", 700, false),
          face("Serif Ext", "source-serif-4-latin-ext", 700, true),
          face("Sans", "source-sans-3-latin", 400, false),
          face("Sans", "source-sans-3-latin", 700, false),
          face("Sans Ext", "source-sans-3-latin-ext", 400, false),
          face("Sans Ext", "source-sans-3-latin-ext", 700, false),
          new Face("Signs", 400, false, prepared("DejaVuSans.ttf")));

  private static final BitSet LETTERS = letters();

  private record Face(String family, int weight, boolean slanted, byte[] file) {
    boolean goesWith(Face other) {
      return weight == other.weight
          && slanted == other.slanted
          && (other.family.equals(family) || other.family.equals(family + EXTENDED));
    }
  }

  private PdfFonts() {}

  private static Face face(String family, String name, int weight, boolean slanted) {
    String file = name + "-" + weight + (slanted ? "-italic" : "-normal") + ".woff";
    return new Face(family, weight, slanted, prepared(file));
  }

  private static byte[] prepared(String name) {
    try (InputStream in = PdfFonts.class.getResourceAsStream("/decem/exchange/fonts/" + name)) {
      return FontFile.trueType(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether a letter can be drawn in every face, or at least by the signs that follow each. */
  static boolean have(int letter) {
    return LETTERS.get(letter);
  }

  private static BitSet letters() {
    BitSet signs = letters(FACES.getLast());
    BitSet all = null;
    for (Face face : FACES.subList(0, FACES.size() - 1)) {
      if (!face.family().endsWith(EXTENDED)) {
        BitSet drawn = (BitSet) signs.clone();
        FACES.stream().filter(face::goesWith).map(PdfFonts::letters).forEach(drawn::or);
        all = all == null ? drawn : all;
        all.and(drawn);
      }
    }
    return Objects.requireNonNull(all);
  }

  private static BitSet letters(Face face) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      BitSet letters = new BitSet();
      for (int letter = ' '; letter <= LAST; letter++) {
        letters.set(letter, glyphs.getGlyphId(letter) > 0);
      }
      return letters;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static void use(PdfRendererBuilder builder) {
    for (Face face : FACES) {
      builder.useFont(
          () -> new ByteArrayInputStream(face.file()),
          face.family(),
          face.weight(),
          face.slanted() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
  }
}
