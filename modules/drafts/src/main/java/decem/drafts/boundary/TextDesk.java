package decem.drafts.boundary;

import decem.drafts.control.Batch;
import decem.drafts.control.LiveText;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Submission;
import decem.drafts.entity.SnapshotRow;
import decem.drafts.entity.TextLog;
import decem.drafts.entity.TextRow;
import decem.platform.access.Unknown;
import decem.platform.sql.DatabaseRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One text at work. Whatever is to be done with it is a letter in its box; the letters are read one
 * after the other by one thread, and while the box is empty by none. Commits that lie there
 * together are worked out together and stored in one transaction: the time that this takes is what
 * gathers the next ones. What is broadcast is durable.
 *
 * <p>A desk is made when somebody first asks for its text, loads it with the first letter, and is
 * cleared when nobody has asked for long.
 */
final class TextDesk {

  /** How many letters are read at once; further ones wait for the next turn. */
  private static final int MOST_AT_ONCE = 200;

  private static final int MOST_TRIES = 8;

  /** So many commits are replayed before anybody notices. */
  private static final int FEW = 200;

  /** Something to do with the text while nobody else has it. */
  interface Work<T> {
    T on(LiveText text, Connection connection) throws SQLException;
  }

  private sealed interface Letter {}

  private record Posted(Submission wanted, Consumer<SaveOutcome> answer, Runnable unknown)
      implements Letter {}

  private record Task<T>(Work<T> work, CompletableFuture<T> answer) implements Letter {
    void run(LiveText text, Connection connection) throws SQLException {
      answer.complete(work.on(text, connection));
    }
  }

  private final UUID id;
  private final UUID node;
  private final DataSource source;
  private final Executor executor;
  private final Audience audience;
  private final Queue<Letter> letters = new ConcurrentLinkedQueue<>();
  private final AtomicInteger unread = new AtomicInteger();
  private volatile long lastAsked = System.nanoTime();
  private @Nullable LiveText text;

  TextDesk(UUID id, UUID node, DataSource source, Executor executor) {
    this.id = id;
    this.node = node;
    this.source = source;
    this.executor = executor;
    this.audience = new Audience(id);
  }

  UUID id() {
    return id;
  }

  Audience audience() {
    return audience;
  }

  /** Nobody has asked for so long, and nobody listens. */
  boolean isIdleFor(long nanos) {
    return System.nanoTime() - lastAsked > nanos && audience.isEmpty();
  }

  /**
   * Submits steps.
   *
   * @param answer called once, when what became of them is durable
   * @param unknown called instead where the database did not say whether they are stored
   */
  void submit(Submission wanted, Consumer<SaveOutcome> answer, Runnable unknown) {
    lastAsked = System.nanoTime();
    put(new Posted(wanted, answer, unknown));
  }

  /** Asks for something to be done with the text as the database has it. */
  <T> CompletableFuture<T> ask(Work<T> work) {
    lastAsked = System.nanoTime();
    Task<T> task = new Task<>(work, new CompletableFuture<>());
    put(task);
    return task.answer();
  }

  /** Keeps what would be slow to load again, where there is much of it. */
  CompletableFuture<Boolean> keep() {
    return this.<Boolean>ask(
        (live, connection) -> {
          long kept =
              new TextLog(connection).snapshot(id, live.head()).map(SnapshotRow::n).orElse(0L);
          if (live.head() - kept > FEW) {
            Loading.keep(Loading.State.of(live), connection, false);
          }
          return true;
        });
  }

  /** Looks whether the text has moved elsewhere; whoever listens here hears of it. */
  void look() {
    put(new Task<>((live, connection) -> live.head(), new CompletableFuture<>()));
  }

  private void put(Letter letter) {
    letters.add(letter);
    if (unread.getAndIncrement() == 0) {
      executor.execute(this::read);
    }
  }

  private void read() {
    List<Letter> taken = new ArrayList<>();
    for (Letter letter = letters.poll(); letter != null; letter = letters.poll()) {
      taken.add(letter);
      if (taken.size() == MOST_AT_ONCE) {
        break;
      }
    }
    try {
      read(taken);
    } finally {
      if (unread.addAndGet(-taken.size()) > 0) {
        executor.execute(this::read);
      }
    }
  }

  private void read(List<Letter> taken) {
    Connection connection;
    try {
      connection = source.getConnection();
    } catch (SQLException away) {
      text = null;
      taken.forEach(letter -> fail(letter, new DatabaseRefused("desk", away)));
      return;
    }
    try (connection) {
      read(taken, connection);
    } catch (SQLException closing) {
      Trouble.note("A connection of text " + id + " did not close", closing);
    }
  }

  private void read(List<Letter> taken, Connection connection) {
    List<Posted> together = new ArrayList<>();
    for (Letter letter : taken) {
      switch (letter) {
        case Posted posted -> together.add(posted);
        case Task<?> task -> {
          commit(together, connection);
          run(task, connection);
        }
      }
    }
    commit(together, connection);
  }

  private static void fail(Letter letter, RuntimeException why) {
    switch (letter) {
      case Posted posted -> posted.unknown().run();
      case Task<?> task -> task.answer().completeExceptionally(why);
    }
  }

  private void run(Task<?> task, Connection connection) {
    try {
      task.run(fresh(connection), connection);
    } catch (SQLException refused) {
      text = null;
      task.answer().completeExceptionally(new DatabaseRefused("task", refused));
    } catch (RuntimeException failed) {
      task.answer().completeExceptionally(failed);
    }
  }

  /** Works the submissions out and stores them; the list is empty afterwards. */
  private void commit(List<Posted> together, Connection connection) {
    List<Posted> open = List.copyOf(together);
    together.clear();
    try {
      for (int tries = 0; !open.isEmpty(); tries++) {
        if (tries == MOST_TRIES) {
          throw new IllegalStateException("Text " + id + " moves faster than it can be followed");
        }
        open = tries == 0 ? attempt(open, connection) : holding(open, connection);
      }
    } catch (SQLException | RuntimeException failed) {
      Trouble.note("Commits of text " + id + " may or may not be stored", failed);
      text = null;
      open.forEach(posted -> posted.unknown().run());
    }
  }

  /**
   * Another node came between: the text is taken, read and written in one transaction, so that it
   * comes between once and not for ever.
   */
  private List<Posted> holding(List<Posted> open, Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try {
      List<Posted> left = attempt(open, connection);
      connection.commit();
      return left;
    } catch (SQLException | RuntimeException failed) {
      connection.rollback();
      throw failed;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** What has to be tried once more: on the text as it is by then, or without somebody. */
  private List<Posted> attempt(List<Posted> open, Connection connection) throws SQLException {
    LiveText there = loaded(connection);
    for (Posted posted : open) {
      Catching.up(there, posted.wanted(), connection);
    }
    Batch batch = new Batch(there);
    Map<Posted, Batch.Answer> answers = new LinkedHashMap<>();
    open.forEach(posted -> answers.put(posted, batch.take(posted.wanted())));
    List<Submission> becoming =
        open.stream()
            .filter(posted -> answers.get(posted) instanceof Batch.Becomes)
            .map(Posted::wanted)
            .toList();
    return switch (Storing.store(there, batch, becoming, connection)) {
      case Storing.Done done -> {
        audience.hear(there, done.rows(), connection);
        answer(answers, n -> new SaveOutcome.Saved(n, done.at()), connection);
        keepNowAndThen(there, done.rows().size());
        yield List.of();
      }
      case Storing.Again again -> {
        text = null;
        yield open;
      }
      case Storing.Closed closed -> {
        text = null;
        answer(answers, n -> new SaveOutcome.NotOpen(), connection);
        yield List.of();
      }
      case Storing.Without without -> withoutThem(open, without);
    };
  }

  private static List<Posted> withoutThem(List<Posted> open, Storing.Without without) {
    List<Posted> others = new ArrayList<>();
    for (Posted posted : open) {
      if (without.isWithout(posted.wanted())) {
        posted.answer().accept(new SaveOutcome.MayNotWrite());
      } else {
        others.add(posted);
      }
    }
    return others;
  }

  /**
   * @param becoming what became of those that the batch took
   */
  private void answer(
      Map<Posted, Batch.Answer> answers,
      LongFunction<SaveOutcome> becoming,
      Connection connection) {
    answers.forEach(
        (posted, answer) -> {
          switch (answer) {
            case Batch.Becomes commit -> posted.answer().accept(becoming.apply(commit.n()));
            case Batch.No no -> posted.answer().accept(no.outcome());
            case Batch.Known known -> answerFromLog(posted, connection);
          }
        });
  }

  private void answerFromLog(Posted posted, Connection connection) {
    try {
      posted.answer().accept(Catching.answered(id, posted.wanted(), connection));
    } catch (SQLException refused) {
      Trouble.note("What became of a commit of text " + id, refused);
      posted.unknown().run();
    }
  }

  private LiveText loaded(Connection connection) throws SQLException {
    LiveText there = text;
    if (there == null) {
      there = Loading.take(id, node, connection).orElseThrow(() -> new Unknown("text"));
      text = there;
      audience.catchUp(there, connection);
    }
    return there;
  }

  /** The text as the database has it: loaded again where another node has moved or taken it. */
  private LiveText fresh(Connection connection) throws SQLException {
    LiveText there = text;
    if (there != null) {
      TextRow row = new TextLog(connection).text(id).orElseThrow(() -> new Unknown("text"));
      if (!row.equals(there.row())) {
        text = null;
      }
    }
    return loaded(connection);
  }

  /** Long logs are slow to load: the document is kept now and then, beside the work on it. */
  private void keepNowAndThen(LiveText there, int commits) {
    long before = there.head() - commits;
    if (there.head() / Loading.SNAPSHOT_EVERY > before / Loading.SNAPSHOT_EVERY) {
      Loading.State state = Loading.State.of(there);
      executor.execute(() -> Loading.keep(state, source));
    }
  }
}
