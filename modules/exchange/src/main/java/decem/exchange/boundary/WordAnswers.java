package decem.exchange.boundary;

import decem.contract.Language;
import decem.contract.exchange.WordFiles;
import decem.document.Documents;
import decem.exchange.control.ImportReport;
import decem.exchange.control.ImportReport.Counted;
import decem.exchange.control.NotConverted;
import decem.exchange.control.WordReader;
import decem.exchange.control.WordReading;
import decem.platform.access.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** What other rooms may ask of Word files. */
@ApplicationScoped
@Answers
class WordAnswers implements WordFiles {
  private static final WordReader READER = new WordReader();

  @Inject Workshop workshop;

  @Override
  public WordFiles.Reading read(byte[] file, Language language) {
    try {
      return answer(workshop.convert(() -> READER.read(file, language)));
    } catch (NotConverted notNow) {
      return answer(READER.refused(notNow.reason()));
    }
  }

  private static WordFiles.Reading answer(WordReading reading) {
    return switch (reading) {
      case WordReading.Refused refused -> new NotReadable(refused.sentence());
      case WordReading.Read read ->
          new WordFiles.Read(
              Documents.write(read.document()),
              read.pictures(),
              counts(read.report()),
              read.report().sentences());
    };
  }

  private static Map<String, Integer> counts(ImportReport report) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Counted counted : Counted.values()) {
      counts.put(counted.key(), report.count(counted));
    }
    return counts;
  }
}
