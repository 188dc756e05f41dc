package decem.drafts.boundary;

import decem.database.Login;
import decem.document.Documents;
import decem.document.Node;
import decem.document.Nodes;
import decem.drafts.control.Resolved;
import decem.drafts.control.Restored;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Submission;
import decem.drafts.control.Wish;
import decem.drafts.entity.AnchorRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A text of a group in which one expert writes, and its authority, which may be started again. */
final class OneText {

  final Login database;
  final UUID group = UUID.randomUUID();
  final UUID paper = UUID.randomUUID();
  final UUID expert = UUID.randomUUID();
  final UUID page = UUID.randomUUID();
  final UUID text;
  private Authority authority;
  private long seq;

  OneText(Login database, Node... blocks) throws SQLException {
    this.database = database;
    restart();
    database.run("insert into access.paper values ('%s', '%s')".formatted(paper, group));
    grant(expert, "EXPERT", "GROUP", group);
    String document = Documents.canonical(Nodes.doc("en", blocks));
    text = authority.open(UUID.randomUUID(), paper, "EN", document, expert).text();
  }

  void restart() {
    authority = Authority.over(database.source());
  }

  void grant(UUID person, String role, String scope, UUID place) throws SQLException {
    String sql =
        "insert into access.granted (id, person, role, scope, place, from_at, because, granted_at)"
            + " values (gen_random_uuid(), '%s', '%s', '%s', '%s', now() - interval '1 day',"
            + " 'test', now())";
    database.run(sql.formatted(person, role, scope, place));
  }

  void endTheRight() throws SQLException {
    database.run("update access.granted set ended_at = now() where person = '" + expert + "'");
  }

  void freeze() throws SQLException {
    database.run("update drafts.text set state = 'FROZEN' where id = '" + text + "'");
  }

  long head() {
    return authority.read(paper, text).n();
  }

  Node document() {
    return Documents.read(authority.read(paper, text).document());
  }

  /** The next save of the page, at the head. */
  SaveOutcome save(String steps) {
    return save(head(), ++seq, steps);
  }

  SaveOutcome save(long base, long number, String steps) {
    return save(expert, page, base, number, steps);
  }

  SaveOutcome save(UUID person, UUID client, long base, long number, String steps) {
    Submission wanted =
        new Submission(base, client, number, Submission.Kind.EDIT, steps, person, Optional.empty());
    return authority.save(paper, text, wanted);
  }

  /** Suggestions of somebody's page that is opened for them. */
  SaveOutcome suggest(UUID person, long base, String steps) {
    Submission wanted =
        new Submission(
            base, UUID.randomUUID(), 1, Submission.Kind.SUGGEST, steps, person, Optional.empty());
    return authority.save(paper, text, wanted);
  }

  /** Experts write, everybody else may take back what is their own. */
  Resolved wishes(UUID person, Wish wish) {
    Submission.Kind right = person.equals(expert) ? Submission.Kind.EDIT : Submission.Kind.SUGGEST;
    AcceptingDesk.Asker asker = new AcceptingDesk.Asker(person, Optional.empty(), right);
    return AcceptingDesk.resolve(authority, paper, text, wish, asker);
  }

  /** Who writes brings a commit back. */
  Restored restores(UUID person, long n, UUID key) throws SQLException {
    return restores(person, n, head(), key);
  }

  Restored restores(UUID person, long n, long seen, UUID key) throws SQLException {
    AcceptingDesk.Asker asker =
        new AcceptingDesk.Asker(person, Optional.empty(), Submission.Kind.EDIT);
    return RestoringDesk.restore(authority, paper, text, documentAt(n), seen, key, asker);
  }

  Node documentAt(long n) throws SQLException {
    try (Connection connection = database.open()) {
      return Loading.documentAt(text, n, connection);
    }
  }

  Authority authority() {
    return authority;
  }

  /** What the log holds of each commit. */
  String kinds() throws SQLException {
    return database.ask(
        "select string_agg(kind, ' ' order by n) from drafts.text_commit where text_id = '"
            + text
            + "'");
  }

  AnchorRow anchor(int from, String quote) {
    Authority.Spot spot = new Authority.Spot(head(), from, endOf(from, quote), quote);
    return place(spot).anchor().orElseThrow();
  }

  /** A boundary between two paragraphs is one letter of the quote and two positions. */
  private static int endOf(int from, String quote) {
    return from + quote.replace("\n", "  ").length();
  }

  Authority.Anchoring place(Authority.Spot spot) {
    return authority.anchor(UUID.randomUUID(), paper, text, spot);
  }

  AnchorRow standing(AnchorRow anchor) {
    return authority.anchors(List.of(anchor.id())).getFirst();
  }

  /** The words on which an anchor stands now; empty when it is detached. */
  String words(AnchorRow anchor) {
    AnchorRow now = standing(anchor);
    return now.detached() ? "" : document().textBetween(now.from(), now.to(), "\n");
  }
}
