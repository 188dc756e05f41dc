package decem.exchange.control;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The fonts of our PDF files; prepared once, as nothing is ever fetched. */
final class PdfFonts {
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

  private record Face(String family, int weight, boolean slanted, byte[] file) {}

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
