package decem.exchange.control;

import decem.contract.Language;
import decem.document.DocumentRefused;
import decem.document.Node;
import decem.document.Validity;
import decem.exchange.control.ImportReport.Counted;
import decem.exchange.control.Line.Flow;
import decem.exchange.control.WordReading.Read;
import decem.exchange.control.WordReading.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a Word file into a document. Whatever the file holds, it ends in a document that passes
 * every check, with a report of what was changed and left out, or in one refusal in words.
 */
public final class WordReader {
  private final Limits limits;

  public WordReader() {
    this(Limits.USUAL);
  }

  public WordReader(Limits limits) {
    this.limits = limits;
  }

  public WordReading read(Path file, Language language) throws IOException {
    return Files.size(file) > limits.fileBytes()
        ? refused(Refusal.TOO_LARGE)
        : read(Files.readAllBytes(file), language);
  }

  /**
   * @param language of the paper's text that it becomes
   */
  public WordReading read(byte[] file, Language language) {
    try {
      return taken(new WordSource(WordPackage.open(file, limits), limits), language);
    } catch (RefusedFile refused) {
      return refused(refused.refusal());
    } catch (DocumentRefused notADocument) {
      return refused(reason(notADocument));
    }
  }

  public Refused refused(Refusal reason) {
    return new Refused(reason, Words.refusal(reason, limits));
  }

  private static Refusal reason(DocumentRefused refused) {
    return switch (refused.refusal().code()) {
      case TOO_DEEP -> Refusal.TOO_DEEP;
      case TOO_LARGE -> Refusal.TOO_LONG;
      default -> Refusal.DAMAGED;
    };
  }

  private static Read taken(WordSource source, Language language) {
    source.look();
    Surroundings surroundings = new Surroundings(source);
    FlowReader reader = new FlowReader(source);
    Flow flow = new Flow(false);
    source
        .file()
        .xml()
        .eachBlock(
            source.file().mainBytes(),
            block -> {
              surroundings.see(block);
              reader.read(block, flow, source.width());
            });
    surroundings.remark();
    List<Draft> blocks = Nesting.nest(flow.lines());
    Headings.raise(blocks, source.tally());
    HandNumbers.remove(blocks, source.tally());
    PartsOfPaper.find(blocks, source.tally());
    if (blocks.isEmpty()) {
      throw new RefusedFile(Refusal.NOTHING_IN_IT);
    }
    Node document = Assembly.document(blocks, language, source.tally());
    Validity.check(document);
    source.tally().count(Counted.WORDS, words(document));
    return new Read(document, Map.copyOf(source.media().pictures()), source.tally().report());
  }

  private static int words(Node document) {
    String text = document.textBetween(0, document.content().size(), "\n").strip();
    return text.isEmpty() ? 0 : text.split("[\\s\\u00A0]+").length;
  }
}
