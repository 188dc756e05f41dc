package decem.story;

import decem.bench.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is found in the database of a house that came back, read as the role that only reads. */
final class Remains implements AutoCloseable {

  private static final Map<String, String> HALF_WRITTEN =
      Map.of(
          "a text whose head is not its last commit",
          "select t.id from drafts.text t left join (select text_id, count(*) as many, max(n) as"
              + " last from drafts.text_commit group by text_id) c on c.text_id = t.id where"
              + " coalesce(c.many, 0) <> t.head or coalesce(c.last, 0) <> t.head",
          "a comment without its place",
          "select id from comments.thread t where layer = 'GROUP'"
              + " and not exists (select 1 from drafts.anchor a where a.id = t.anchor)",
          "an open paper without a text",
          "select id from papers.dossier d where state = 'OPEN'"
              + " and not exists (select 1 from drafts.text t where t.paper = d.id)",
          "a version that its digest does not fit",
          "select paper from papers.version where encode(sha256(manifest), 'hex') <> digest",
          "a version without its text",
          "select paper from papers.version v where not exists (select 1 from papers.version_text t"
              + " where t.paper = v.paper and t.number = v.number)",
          "a text of a version that its digest does not fit",
          "select paper from papers.version_text where encode(sha256(bytes), 'hex') <> digest",
          "a case that is decided without a decision, or the other way round",
          "select c.id from approvals.paper_case c left join approvals.decision d on d.case_id ="
              + " c.id where (c.state = 'DECIDED') <> (d.case_id is not null)");

  private static final Map<String, String> BEHIND =
      Map.of(
          "a reaction that has not happened",
          "select reaction from platform.publication where done_at is null",
          "a submission without a case",
          "select s.paper from papers.submission s where not exists (select 1 from"
              + " approvals.paper_case c where c.paper = s.paper and c.version = s.number)",
          "a submission that does not know of its decision",
          "select s.paper from papers.submission s join approvals.decision d on d.paper = s.paper"
              + " and d.version = s.number where s.ended_at is null",
          "a decision that nobody was told of",
          "select d.paper from approvals.decision d where not exists (select 1 from"
              + " approvals.notice n where n.case_id = d.case_id)",
          "a circulation that nobody was told of",
          "select c.paper from papers.circulation c where not exists (select 1 from papers.notice n"
              + " where n.circulation = c.id)");

  private static final Map<String, String> NOT_ONCE =
      Map.of(
          "the same mail twice",
          "select address from platform.mail group by address, subject, body having count(*) > 1",
          "a decision with more or fewer mails than people told",
          "select d.paper from approvals.decision d where (select count(*) from approvals.notice n"
              + " where n.case_id = d.case_id) <> (select count(*) from platform.mail m"
              + " where m.body like '%/record/' || d.paper || '/' || d.version || '%')",
          "a circulation with more or fewer mails than people told",
          "select c.paper from papers.circulation c where (select count(*) from papers.notice n"
              + " where n.circulation = c.id) <> (select count(*) from platform.mail m"
              + " where m.body like '%/papers/' || c.paper || '/versions/' || c.number || '%')");

  private final Connection connection;

  private Remains(Connection connection) {
    this.connection = connection;
  }

  static Remains of(RunningHouse house) throws SQLException {
    try {
      String port = Files.readAllLines(house.home().resolve("pg18/postmaster.pid")).get(3).strip();
      String password = Files.readString(house.home().resolve("secrets/database-check")).strip();
      String url = "jdbc:postgresql://127.0.0.1:" + port + "/decem";
      return new Remains(DriverManager.getConnection(url, "decem_check", password));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What was acknowledged and is not there. */
  List<Ledger.Line> missing(Ledger ledger) throws SQLException {
    List<Ledger.Line> missing = new ArrayList<>();
    for (Ledger.Line line : ledger.done()) {
      if (ask(line.deed().question(), line.values().toArray()).isEmpty()) {
        missing.add(line);
      }
    }
    return missing;
  }

  /** Saves whose word does not stand in the text exactly as often as their commit in the log. */
  List<String> tornSaves(Ledger ledger, Caller reader) throws SQLException, IOException {
    Map<String, String> texts = new TreeMap<>();
    List<String> torn = new ArrayList<>();
    for (Ledger.Line line : ledger.tried()) {
      String text = line.values().getFirst();
      if (!texts.containsKey(text)) {
        texts.put(text, reader.page(address(text)));
      }
      String word = Pen.word(line.values().get(1), line.values().get(2));
      int inText = texts.get(text).split("\"" + word + "\"", -1).length - 1;
      int inLog = ask(COMMITS, line.values().toArray()).size();
      if (inText != inLog || inLog > 1) {
        torn.add(word + ": " + inLog + " times in the log, " + inText + " in the text");
      }
    }
    return torn;
  }

  private static final String COMMITS =
      "select n from drafts.text_commit where text_id = ?::uuid and client_id = ?::uuid"
          + " and client_seq = ?::bigint";

  private String address(String text) throws SQLException {
    String paper = ask("select paper from drafts.text where id = ?::uuid", text).getFirst();
    return "/api/v1/papers/" + paper + "/texts/" + text;
  }

  /** Where a text of the demonstration is read. */
  String addressOf(String workingTitle, String language) throws SQLException {
    String text =
        ask(
                "select t.id from drafts.text t join papers.dossier d on d.id = t.paper"
                    + " where d.working_title = ? and t.lang = ?",
                workingTitle,
                language)
            .getFirst();
    return address(text);
  }

  String group(String workingTitle) throws SQLException {
    return ask("select group_id from papers.dossier where working_title = ?", workingTitle)
        .getFirst();
  }

  /** All that the door for Word files could have left behind. */
  String uploaded() throws SQLException {
    return ask("select (select count(*) from papers.dossier) || ' papers, '"
            + " || (select count(*) from papers.import_report) || ' reports, '"
            + " || (select count(*) from papers.picture) || ' pictures, '"
            + " || (select count(*) from drafts.text) || ' texts'")
        .getFirst();
  }

  /** Where the latest version of a paper of the demonstration stands. */
  String versionOf(String workingTitle) throws SQLException {
    return ask(
            "select '/papers/' || d.id || '/versions/' || max(v.number) from papers.dossier d join"
                + " papers.version v on v.paper = d.id where d.working_title = ? group by d.id",
            workingTitle)
        .getFirst();
  }

  List<String> halfWritten() throws SQLException {
    return all(HALF_WRITTEN);
  }

  /** What the house still has to catch up with. */
  List<String> behind() throws SQLException {
    return all(BEHIND);
  }

  List<String> notOnce() throws SQLException {
    return all(NOT_ONCE);
  }

  private List<String> all(Map<String, String> questions) throws SQLException {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> question : questions.entrySet()) {
      ask(question.getValue()).forEach(row -> found.add(question.getKey() + ": " + row));
    }
    return found;
  }

  private List<String> ask(String question, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
