package decem.drafts.boundary;

import decem.drafts.control.Batch;
import decem.drafts.control.LiveText;
import decem.drafts.control.Made;
import decem.drafts.control.Submission;
import decem.drafts.entity.Appending;
import decem.drafts.entity.CommitRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Makes what a batch has worked out durable, and only then lets the text move. */
final class Storing {

  private Storing() {}

  /** What became of a batch. */
  sealed interface Outcome {}

  /** On disk, as these rows; nothing where there was nothing to store. */
  record Done(List<CommitRow> rows, Instant at) implements Outcome {}

  /** The text is no longer where it was thought to be. */
  record Again() implements Outcome {}

  record Closed() implements Outcome {}

  /** Some may no longer write. */
  record Without(Set<String> rights) implements Outcome {
    boolean isWithout(Submission wanted) {
      return rights.contains(Appending.named(wanted.person(), wanted.kind().written()));
    }
  }

  /**
   * @param becoming the submissions that the batch took, whose rights are asked last
   */
  static Outcome store(LiveText text, Batch batch, List<Submission> becoming, Connection connection)
      throws SQLException {
    if (batch.isEmpty()) {
      return new Done(List.of(), Instant.EPOCH);
    }
    List<Made> made = batch.made();
    List<Appending.Commit> commits = made.stream().map(Storing::commit).toList();
    List<Appending.Right> rights = becoming.stream().map(Storing::right).distinct().toList();
    Appending.Outcome appended = new Appending(connection).append(text.row(), commits, rights);
    if (!connection.getAutoCommit()) {
      end(appended, connection);
    }
    return switch (appended) {
      case Appending.Stored stored -> done(text, made, stored.at());
      case Appending.Moved moved -> undone(text, new Again());
      case Appending.NotOpen closed -> undone(text, new Closed());
      case Appending.WithoutRight some -> undone(text, new Without(some.rights()));
    };
  }

  /** Of a text that was held: nothing is broadcast before it is durable. */
  private static void end(Appending.Outcome appended, Connection connection) throws SQLException {
    if (appended instanceof Appending.Stored) {
      connection.commit();
    } else {
      connection.rollback();
    }
  }

  private static Outcome done(LiveText text, List<Made> made, Instant at) {
    text.follow(made, at);
    return new Done(made.stream().map(commit -> commit.row(at)).toList(), at);
  }

  private static Outcome undone(LiveText text, Outcome outcome) {
    text.undone();
    return outcome;
  }

  private static Appending.Commit commit(Made made) {
    return new Appending.Commit(
        made.row(Instant.EPOCH), made.base(), made.stepsDigest(), made.suggestions());
  }

  private static Appending.Right right(Submission wanted) {
    return new Appending.Right(
        wanted.person(), wanted.signIn().orElse(null), wanted.kind().written());
  }
}
