package decem.drafts.boundary;

import decem.drafts.control.Anchored;
import decem.drafts.control.Batch;
import decem.drafts.control.Bye;
import decem.drafts.control.Editing;
import decem.drafts.control.Heard;
import decem.drafts.control.LiveText;
import decem.drafts.control.May;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Submission;
import decem.drafts.control.TextThere;
import decem.drafts.entity.AnchorLog;
import decem.drafts.entity.AnchorRow;
import decem.drafts.entity.CommitRow;
import decem.drafts.entity.HandleLog;
import decem.drafts.entity.SnapshotRow;
import decem.drafts.entity.TextLog;
import decem.drafts.entity.TextRow;
import decem.platform.access.Unknown;
import decem.platform.sql.DatabaseRefused;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Orders the commits of every text. It stands outside the server's transactions and its events, on
 * connections of its own: each text has a {@link TextDesk} at which one thread at a time works, and
 * the row of the text is compared and set in the transaction that stores its commits, so that a
 * second node can never make the same commit twice. What it acknowledges is durable.
 */
@ApplicationScoped
public class Authority {

  private static final long PATIENCE_SECONDS = 30;

  @Resource(lookup = "java:app/jdbc/authority")
  @SuppressWarnings("NullAway.Init")
  DataSource source;

  @SuppressWarnings("NullAway.Init")
  private Desks desks;

  @SuppressWarnings("NullAway.Init")
  protected Authority() {}

  /** For tests and for tools outside the server. */
  public static Authority over(DataSource source) {
    Authority authority = new Authority();
    authority.source = source;
    authority.begin();
    return authority;
  }

  @PostConstruct
  void begin() {
    desks = new Desks(source);
  }

  /** Ends every line and keeps what would be slow to load again. */
  @PreDestroy
  void end() {
    desks.close();
  }

  Desks desks() {
    return desks;
  }

  TextThere read(UUID paper, UUID text) {
    return asked(paper, text, (live, connection) -> live.standing()).there();
  }

  /**
   * The door for commits that come by a request: brought over what their author had missed,
   * checked, stored; the same one sent twice is answered twice.
   */
  SaveOutcome save(UUID paper, UUID text, Submission wanted) {
    requirePaper(paper, text);
    CompletableFuture<SaveOutcome> answer = new CompletableFuture<>();
    submit(
        text,
        wanted,
        answer::complete,
        () -> answer.completeExceptionally(new DatabaseRefused("commit", new SQLException())));
    return await(answer);
  }

  /** The same door, which does not wait; one of the two is called once. */
  void submit(UUID text, Submission wanted, Consumer<SaveOutcome> answer, Runnable unknown) {
    desks.of(text).submit(wanted, answer, unknown);
  }

  /** Lets a line in, or ends it. */
  void join(Line line, Heard.Hello hello, May may) {
    TextDesk desk = desks.of(line.caller().text());
    desk.ask(
            (live, connection) -> {
              if (live.paper().equals(line.caller().paper())) {
                desk.audience().join(live, line, hello, may, connection);
                return true;
              }
              throw new Unknown("text of another paper");
            })
        .whenComplete(
            (joined, failed) -> {
              if (failed != null) {
                line.bye(failed instanceof Unknown ? Bye.NO_RIGHT : Bye.TROUBLE);
              }
            });
  }

  /** The line is no more; its person has read as far as the text had come. */
  void leave(Line line) {
    line.gone();
    TextDesk desk = desks.of(line.caller().text());
    desk.audience().leave(line);
    desk.ask(
        (live, connection) -> {
          new TextLog(connection).visited(line.caller().person(), live.id(), live.head());
          return true;
        });
  }

  /**
   * Opens a text with a whole document, or replaces the content of the one that is there, by one
   * commit; idempotent by its key. Who asks for the same at the same moment waits and hears of it.
   */
  Opened open(UUID key, UUID paper, String lang, String document, UUID person) {
    UUID text = connected(connection -> Loading.openText(paper, lang, connection));
    return asked(
        paper, text, (live, connection) -> replace(key, live, document, person, connection));
  }

  private Opened replace(
      UUID key, LiveText text, String document, UUID person, Connection connection)
      throws SQLException {
    TextLog log = new TextLog(connection);
    Optional<TextRow> answered = log.answered(key);
    if (answered.isPresent()) {
      return new Opened(answered.get().id(), answered.get().head(), "");
    }
    return switch (Editing.replacing(text.document(), document)) {
      case Editing.NotPossible refused -> new Opened(text.id(), text.head(), refused.code());
      case Editing.Taken taken -> {
        Batch batch = new Batch(text);
        batch.add(key, person, "import", taken);
        store(text, batch, connection);
        log.remember(key, text.id(), text.head());
        Loading.keep(Loading.State.of(text), connection, false);
        yield new Opened(text.id(), text.head(), "");
      }
    };
  }

  /** A commit of the server's own: nobody's right is asked, the asking room has done that. */
  private void store(LiveText text, Batch batch, Connection connection) throws SQLException {
    switch (Storing.store(text, batch, List.of(), connection)) {
      case Storing.Done done -> tell(text, done.rows(), connection);
      case Storing.Outcome refused ->
          throw new IllegalStateException("Text " + text.id() + " took no commit: " + refused);
    }
  }

  /** Tells everybody who listens of commits that are durable. */
  void tell(LiveText text, List<CommitRow> commits, Connection connection) throws SQLException {
    desks.of(text.id()).audience().hear(text, commits, connection);
  }

  /** Under which name a person stands on the wire of a text; one is given if there is none. */
  String handle(UUID text, UUID person, Connection connection) throws SQLException {
    return desks.of(text).audience().handleOf(person, connection);
  }

  /** Keeps every language of a paper as it stands, for ever. */
  List<Pinned> pin(UUID paper) {
    List<Pinned> pinned = new ArrayList<>();
    for (TextRow row : connected(connection -> new TextLog(connection).texts(paper))) {
      pinned.add(asked(paper, row.id(), (live, connection) -> pin(row, live, connection)));
    }
    return pinned;
  }

  private static Pinned pin(TextRow row, LiveText text, Connection connection) throws SQLException {
    SnapshotRow kept = Loading.keep(Loading.State.of(text), connection, true);
    int open = Editing.suggestions(text.document());
    return new Pinned(row.id(), row.lang(), text.head(), kept, open);
  }

  /**
   * Where a writer's words are now, if they are still those words; the anchor is stored and follows
   * from then on.
   */
  Anchoring anchor(UUID key, UUID paper, UUID text, Spot spot) {
    return asked(paper, text, (live, connection) -> anchor(key, live, spot, connection));
  }

  private static Anchoring anchor(UUID key, LiveText text, Spot spot, Connection connection)
      throws SQLException {
    AnchorLog log = new AnchorLog(connection);
    Optional<AnchorRow> known = log.anchor(key);
    if (known.isPresent()) {
      return known
          .filter(anchor -> anchor.text().equals(text.id()))
          .map(anchor -> new Anchoring(known, ""))
          .orElseThrow(() -> new Unknown("anchor of another text"));
    }
    List<CommitRow> since = new TextLog(connection).since(text.id(), spot.n());
    Anchored.Range now = Anchored.follow(since, spot.from(), spot.to());
    String there = now.words(text.document());
    if (there.isEmpty() || !there.equals(spot.quote())) {
      return new Anchoring(Optional.empty(), there);
    }
    AnchorRow row = Anchored.at(key, text.id(), text.document(), text.head(), now, spot.quote());
    log.add(row);
    text.keep(row);
    return new Anchoring(Optional.of(row), "");
  }

  /** Where those anchors stand at the head of their texts. */
  List<AnchorRow> anchors(List<UUID> anchors) {
    List<AnchorRow> standing = new ArrayList<>();
    for (UUID text : connected(connection -> new AnchorLog(connection).textsOf(anchors))) {
      standing.addAll(
          await(
              desks
                  .of(text)
                  .ask(
                      (live, connection) ->
                          live.anchors().stream()
                              .filter(anchor -> anchors.contains(anchor.id()))
                              .toList())));
    }
    return standing;
  }

  /** Commits after one, oldest first, at most the window. */
  List<CommitRow> since(UUID paper, UUID text, long n) {
    requirePaper(paper, text);
    return connected(
        connection ->
            new TextLog(connection).since(text, n).stream().limit(LiveText.WINDOW).toList());
  }

  /** Under which names people stand on the wire of a text, by person. */
  Map<UUID, String> handles(UUID text) {
    return connected(connection -> new HandleLog(connection).of(text));
  }

  /** Somebody has read a text up to a commit. */
  void visited(UUID person, UUID text, long n) {
    connected(
        connection -> {
          new TextLog(connection).visited(person, text, n);
          return n;
        });
  }

  void requirePaper(UUID paper, UUID text) {
    connected(connection -> new TextLog(connection).text(text))
        .filter(row -> row.paper().equals(paper))
        .orElseThrow(() -> new Unknown("text of another paper"));
  }

  <T> T asked(UUID paper, UUID text, TextDesk.Work<T> work) {
    return await(
        desks
            .of(text)
            .ask(
                (live, connection) -> {
                  if (!live.paper().equals(paper)) {
                    throw new Unknown("text of another paper");
                  }
                  return work.on(live, connection);
                }));
  }

  private static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (TimeoutException late) {
      throw new IllegalStateException("A text did not answer in time", late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for a text", stopped);
    }
  }

  private interface Connected<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T connected(Connected<T> work) {
    try (Connection connection = source.getConnection()) {
      return work.on(connection);
    } catch (SQLException refused) {
      throw new DatabaseRefused("authority", refused);
    }
  }

  /** A text that was opened or replaced; the code is empty unless the document was refused. */
  record Opened(UUID text, long n, String refused) {}

  /** A state that is kept for ever, and how many suggestions stand in it. */
  record Pinned(UUID text, String lang, long n, SnapshotRow snapshot, int suggestions) {}

  record Spot(long n, int from, int to, String quote) {}

  /** The anchor, or the words that stand there now instead. */
  record Anchoring(Optional<AnchorRow> anchor, String nowThere) {}
}
