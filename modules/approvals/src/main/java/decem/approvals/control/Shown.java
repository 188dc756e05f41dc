package decem.approvals.control;

import decem.approvals.entity.Case;
import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.papers.PaperCard;
import decem.contract.papers.Submission;
import decem.contract.papers.VersionCard;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;

/**
 * What stands before the person who decides, as one text: paper, version, digest, statement in both
 * languages, cover note. Its SHA-256 goes with the page and comes back with the act, so that what
 * was seen is what is decided.
 */
public record Shown(Bilingual statement, String text) {

  private static final String COVER_NOTE = "coverNote";
  private static final String STATEMENT = "statement";

  public static Shown of(Case asked, PaperCard paper, VersionCard version, Submission submission) {
    Bilingual statement = VerbWords.statement(asked.kind(), paper.title(), version.reference());
    JsonObjectBuilder text =
        Json.createObjectBuilder()
            .add("format", "decem.shown/1")
            .add("case", asked.id().value().toString())
            .add("paper", paper.id().value().toString())
            .add("reference", version.reference())
            .add("version", version.id().number())
            .add("digest", version.digest().hex())
            .add("title", both(paper.title()))
            .add("verb", asked.kind().verb().name())
            .add(STATEMENT, both(statement))
            .add(COVER_NOTE, submission.coverNote())
            .add("submittedBy", submission.by().value().toString())
            .add("submittedAt", asked.submittedAt().toString());
    return new Shown(statement, text.build().toString());
  }

  public Digest sha256() {
    return Digest.of(text);
  }

  /** The cover note inside a text that was kept. */
  public static String coverNote(String kept) {
    try (var reader = Json.createReader(new StringReader(kept))) {
      return reader.readObject().getString(COVER_NOTE);
    }
  }

  /** Whether a text that was kept showed that statement as the thing to be decided. */
  public static boolean says(String kept, Bilingual statement) {
    try (var reader = Json.createReader(new StringReader(kept))) {
      JsonObject words = reader.readObject().getJsonObject(STATEMENT);
      return words != null
          && statement.en().equals(words.getString("en", ""))
          && statement.fr().equals(words.getString("fr", ""));
    } catch (JsonException broken) {
      return false;
    }
  }

  private static JsonObjectBuilder both(Bilingual words) {
    return Json.createObjectBuilder().add("en", words.en()).add("fr", words.fr());
  }
}
