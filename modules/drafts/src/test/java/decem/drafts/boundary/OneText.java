package decem.drafts.boundary;

import decem.database.testing.TestDatabase;
import decem.document.Documents;
import decem.document.Node;
import decem.document.Nodes;
import decem.drafts.control.Save;
import decem.drafts.control.SaveOutcome;
import decem.drafts.entity.AnchorRow;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A text of a group in which one expert writes, and its authority, which may be started again. */
final class OneText {

  static final TestDatabase DATABASE = TestDatabase.forRooms("drafts");

  final UUID paper = UUID.randomUUID();
  final UUID expert = UUID.randomUUID();
  final UUID page = UUID.randomUUID();
  final UUID text;
  private Authority authority = Authority.over(DATABASE.app().source());
  private long seq;

  OneText(Node... blocks) throws SQLException {
    UUID group = UUID.randomUUID();
    DATABASE
        .superuser()
        .run(
            "insert into access.paper values ('%s', '%s')".formatted(paper, group),
            "insert into access.granted (id, person, role, scope, place, from_at, because, granted_at) values"
                .concat(
                    " (gen_random_uuid(), '%s', 'EXPERT', 'GROUP', '%s', now() - interval '1 day',"
                        + " 'test', now())")
                .formatted(expert, group));
    String document = Documents.canonical(Nodes.doc("en", blocks));
    text = authority.open(UUID.randomUUID(), paper, "EN", document, expert).text();
  }

  void restart() {
    authority = Authority.over(DATABASE.app().source());
  }

  void endTheRight() throws SQLException {
    DATABASE
        .superuser()
        .run("update access.granted set ended_at = now() where person = '" + expert + "'");
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
    return authority.save(paper, text, expert, new Save(base, page, number, steps));
  }

  /** What the log holds of each commit. */
  String kinds() throws SQLException {
    return DATABASE
        .superuser()
        .ask(
            "select string_agg(kind, ' ' order by n) from drafts.text_commit where text_id = '"
                + text
                + "'");
  }

  AnchorRow anchor(int from, String quote) {
    Authority.Spot spot = new Authority.Spot(head(), from, from + quote.length(), quote);
    return authority.anchor(UUID.randomUUID(), paper, text, spot).anchor().orElseThrow();
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
