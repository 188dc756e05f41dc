package decem.drafts.boundary;

import decem.document.Node;
import decem.document.suggestion.Suggestion;
import decem.document.suggestion.Suggestions;
import decem.drafts.control.Batch;
import decem.drafts.control.Editing;
import decem.drafts.control.LiveText;
import decem.drafts.control.Resolved;
import decem.drafts.control.Resolving;
import decem.drafts.control.Submission;
import decem.drafts.control.Wish;
import decem.drafts.entity.CommitRow;
import decem.drafts.entity.SuggestionRow;
import decem.drafts.entity.TextLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is done with suggestions while nobody else has the text. */
final class AcceptingDesk {

  /** More are not listed at once. */
  static final int MOST = 1_000;

  private AcceptingDesk() {}

  /** Who asks, and by which right: to write, or to take back what is their own. */
  record Asker(UUID person, Optional<UUID> signIn, Submission.Kind right) {

    boolean may(LiveText text, Set<String> suggestions) {
      return right == Submission.Kind.EDIT
          || suggestions.stream()
              .allMatch(id -> text.whose().author(id).filter(person::equals).isPresent());
    }

    Submission submission(UUID key) {
      return new Submission(0, key, 1, right, "[]", person, signIn);
    }
  }

  static Accepting.Standing standing(Authority authority, UUID paper, UUID text) {
    return authority.asked(
        paper,
        text,
        (live, connection) -> {
          List<Suggestion> all = Suggestions.in(live.document());
          List<Accepting.Open> open = new ArrayList<>();
          for (Suggestion each : all.subList(0, Math.min(MOST, all.size()))) {
            Optional<SuggestionRow> by = live.whose().row(each.id());
            if (by.isPresent()) {
              String handle = authority.handle(text, by.get().author(), connection);
              open.add(new Accepting.Open(each, by.get(), handle));
            }
          }
          return new Accepting.Standing(live.head(), open, all.size() > MOST);
        });
  }

  static Accepting.Outlook would(Authority authority, UUID paper, UUID text, Wish wish) {
    return authority.asked(
        paper,
        text,
        (live, connection) -> {
          Resolving resolving = new Resolving(live.document(), wish);
          return new Accepting.Outlook(
              resolving.suggestions().size(), resolving.words(), resolving.lost().size());
        });
  }

  static Resolved resolve(Authority authority, UUID paper, UUID text, Wish wish, Asker asker) {
    return authority.asked(
        paper,
        text,
        (live, connection) -> {
          Catching.learn(live, wish.suggestions(), connection);
          Optional<CommitRow> before =
              Catching.wished(text, wish.key(), wish.kind(), asker.person(), connection);
          return before.isPresent()
              ? answered(live, before.get(), wish, connection)
              : resolve(authority, live, wish, asker, connection);
        });
  }

  /** The same wish came before, and hears what it heard then, however many commits it became. */
  private static Resolved answered(LiveText text, CommitRow first, Wish wish, Connection connection)
      throws SQLException {
    Node then = Loading.documentAt(text.id(), first.n() - 1, connection);
    long last = new TextLog(connection).lastOf(text.id(), wish.key()).orElse(first).n();
    return new Resolved.Done(last, first.at(), new Resolving(then, wish).suggestions().size());
  }

  private static Resolved resolve(
      Authority authority, LiveText text, Wish wish, Asker asker, Connection connection)
      throws SQLException {
    Resolving resolving = new Resolving(text.document(), wish);
    if (!asker.may(text, wish.suggestions())) {
      return new Resolved.NotYours();
    }
    if (resolving.suggestions().isEmpty()) {
      return new Resolved.NothingThere();
    }
    Batch batch = new Batch(text);
    long seq = 0;
    for (Editing.Taken commit : resolving.commits()) {
      seq++;
      batch.add(wish.key(), seq, asker.person(), wish.kind(), commit);
    }
    List<Submission> rights = List.of(asker.submission(wish.key()));
    return switch (Storing.store(text, batch, rights, connection)) {
      case Storing.Done done -> {
        authority.tell(text, done.rows(), connection);
        yield new Resolved.Done(text.head(), done.at(), resolving.suggestions().size());
      }
      case Storing.Without without -> new Resolved.NotYours();
      case Storing.Closed closed -> new Resolved.NotOpen();
      case Storing.Again again -> new Resolved.Moved();
    };
  }
}
