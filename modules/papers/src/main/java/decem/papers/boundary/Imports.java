package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.exchange.WordFiles;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers.Picture;
import decem.papers.control.PictureFormat;
import decem.platform.access.Boundary;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came with a paper's Word files: their pictures, and the report of what was left out. */
@Boundary
class Imports {

  @Inject Database database;
  @Inject PictureShelf pictures;

  /**
   * @param counts how much of what was found, by name
   */
  record Report(
      Language language,
      String fileName,
      SortedMap<String, Integer> counts,
      List<Bilingual> sentences) {}

  void keep(
      PaperId paper, Map<Language, Opening.Upload> files, Map<Language, WordFiles.Read> read) {
    read.forEach(
        (language, taken) -> {
          taken.pictures().values().forEach(picture -> keep(paper, picture));
          Opening.Upload file = files.get(language);
          keep(paper, language, file == null ? "" : file.name(), taken);
        });
  }

  List<Report> of(PaperId paper) {
    return database.list(
        "select language, file_name, counts, sentences from papers.import_report where paper = ?"
            + " order by language",
        row ->
            new Report(
                Language.valueOf(row.getString(1)),
                row.getString(2),
                counts(row.getString(3)),
                sentences(row.getString(4))),
        paper.value());
  }

  private void keep(PaperId paper, Picture picture) {
    PictureFormat format =
        PictureFormat.of(picture.bytes())
            .orElseThrow(() -> new IllegalStateException("A picture that is none was read"));
    pictures.put(paper, picture.bytes(), format);
  }

  private void keep(PaperId paper, Language language, String fileName, WordFiles.Read taken) {
    JsonObjectBuilder counts = Json.createObjectBuilder();
    taken.counts().forEach(counts::add);
    JsonArrayBuilder sentences = Json.createArrayBuilder();
    taken
        .report()
        .forEach(
            sentence ->
                sentences.add(
                    Json.createObjectBuilder().add("en", sentence.en()).add("fr", sentence.fr())));
    database.run(
        "insert into papers.import_report (paper, language, file_name, counts, sentences, at)"
            + " values (?, ?, ?, ?, ?, clock_timestamp()) on conflict do nothing",
        paper.value(),
        language,
        fileName,
        counts.build().toString(),
        sentences.build().toString());
  }

  private static SortedMap<String, Integer> counts(String json) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      object.keySet().forEach(name -> counts.put(name, object.getInt(name)));
    }
    return counts;
  }

  private static List<Bilingual> sentences(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().stream()
          .map(JsonValue::asJsonObject)
          .map(sentence -> new Bilingual(sentence.getString("en"), sentence.getString("fr")))
          .toList();
    }
  }
}
