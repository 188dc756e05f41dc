package decem.story;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * A page as it lies on a table.
 *
 * @param width in millimetres
 * @param height in millimetres
 * @param words all of them, with one space between
 * @param numbers of the paragraphs that begin on it, as they stand in the margin
 */
record Sheet(long width, long height, String words, List<Integer> numbers) {

  private static final double POINTS = 72 / 25.4;
  private static final double LEFT_OF_THE_TEXT = 29;
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static List<Sheet> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Sheet> sheets = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        sheets.add(sheet(document, page));
      }
      return sheets;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static Sheet sheet(PDDocument document, int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    PDRectangle size = page.getMediaBox();
    PDFTextStripper words = new PDFTextStripper();
    words.setSortByPosition(true);
    words.setStartPage(number);
    words.setEndPage(number);
    return new Sheet(
        Math.round(size.getWidth() / POINTS),
        Math.round(size.getHeight() / POINTS),
        plain(words.getText(document)),
        inTheMargin(page));
  }

  private static List<Integer> inTheMargin(PDPage page) throws IOException {
    PDFTextStripperByArea margin = new PDFTextStripperByArea();
    margin.setSortByPosition(true);
    double width = LEFT_OF_THE_TEXT * POINTS;
    Rectangle2D place = new Rectangle2D.Double(0, 0, width, page.getMediaBox().getHeight());
    margin.addRegion("margin", place);
    margin.extractRegions(page);
    return NUMBER
        .matcher(margin.getTextForRegion("margin"))
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .toList();
  }

  /** With one ordinary space wherever there are any. */
  static String plain(String words) {
    return words.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
  }
}
