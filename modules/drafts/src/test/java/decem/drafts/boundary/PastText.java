package decem.drafts.boundary;

import decem.contract.papers.PaperId;
import decem.database.Login;
import decem.document.Documents;
import decem.document.Node;
import decem.document.Nodes;
import decem.document.step.ReplaceStep;
import decem.document.step.Slice;
import decem.document.step.Step;
import decem.document.step.Steps;
import decem.drafts.control.Editing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A text whose commits were made at hours of the test's choice; its log is one like any other. */
final class PastText {

  final PaperId paper = new PaperId(UUID.randomUUID());
  final UUID id = UUID.randomUUID();
  private final Login database;
  private Node document = Editing.empty();
  private long head;

  PastText(Login database) throws SQLException {
    this.database = database;
    database.run(
        "insert into drafts.text (id, paper, lang, head, state, schema_no) values ('%s', '%s',"
                .formatted(id, paper.value())
            + " 'EN', 0, 'OPEN', 1)");
  }

  long head() {
    return head;
  }

  Node document() {
    return document;
  }

  /** The text as a whole becomes these blocks, in one commit. */
  PastText becomes(UUID person, String kind, Instant at, Node... blocks) throws SQLException {
    Slice all = new Slice(Nodes.doc("en", blocks).content(), 0, 0);
    return does(person, kind, at, new ReplaceStep(0, document.content().size(), all, false));
  }

  /** Types letters before the first ones of a paragraph. */
  PastText types(UUID person, Instant at, String block, String letters) throws SQLException {
    int[] place = {-1};
    document.visit(
        (node, position, parent) -> {
          if (node.id().equals(block)) {
            place[0] = position + 1;
          }
          return true;
        });
    Slice typed = new Slice(Nodes.paragraph(letters).content(), 0, 0);
    return does(person, "edit", at, new ReplaceStep(place[0], place[0], typed, false));
  }

  private PastText does(UUID person, String kind, Instant at, Step step) throws SQLException {
    document = Steps.replay(document, List.of(step));
    String steps = Steps.write(List.of(step));
    try (Connection connection = database.open();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into drafts.text_commit (text_id, n, client_id, client_seq, author, kind,"
                    + " steps, steps_sha256, base_n, words, at, epoch) values (?, ?, ?, 1, ?, ?, ?,"
                    + " ?, ?, 1, ?, 1)")) {
      insert.setObject(1, id);
      insert.setLong(2, ++head);
      insert.setObject(3, UUID.randomUUID());
      insert.setObject(4, person);
      insert.setString(5, kind);
      insert.setString(6, steps);
      insert.setString(7, Documents.digest(steps));
      insert.setLong(8, head - 1);
      insert.setTimestamp(9, Timestamp.from(at));
      insert.executeUpdate();
    }
    stands(head);
    return this;
  }

  /** So many commits more that change nothing, one a second. */
  PastText rests(UUID person, Instant from, int commits) throws SQLException {
    database.run(
        "insert into drafts.text_commit select '%s', %d + i, gen_random_uuid(), 1, '%s', 'edit', '[]', '', %d + i - 1, 1, timestamptz '%s' + i * interval '1 second', 1 from generate_series(1, %d) as i"
            .formatted(id, head, person, head, from, commits));
    head += commits;
    stands(head);
    return this;
  }

  private void stands(long n) throws SQLException {
    database.run("update drafts.text set head = " + n + " where id = '" + id + "'");
  }
}
