package decem.drafts.boundary;

import decem.document.Node;
import decem.drafts.control.Editing;
import decem.drafts.control.LiveText;
import decem.drafts.control.Save;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.TextThere;
import decem.drafts.entity.AnchorLog;
import decem.drafts.entity.AnchorRow;
import decem.drafts.entity.CommitRow;
import decem.drafts.entity.SnapshotRow;
import decem.drafts.entity.TextLog;
import decem.drafts.entity.TextRow;
import decem.platform.access.Unknown;
import decem.platform.sql.DatabaseRefused;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Orders the commits of every text. It stands outside the server's transactions, on connections of
 * its own: one writer per text at a time, and the row of the text is compared and set in the
 * transaction that stores the commit, so that a second node can never make the same commit twice.
 * What it acknowledges is durable.
 */
@ApplicationScoped
public class Authority {

  /** A snapshot is kept after so many commits, so that loading a text never replays more. */
  static final int SNAPSHOT_EVERY = 100;

  private static final String RENUMBER = "renumber";
  private static final String NO_STEPS = "[]";

  @Resource(lookup = "java:app/jdbc/authority")
  @SuppressWarnings("NullAway.Init")
  DataSource source;

  private final LiveTexts live = new LiveTexts();

  @SuppressWarnings("NullAway.Init")
  protected Authority() {}

  /** For tests and for tools outside the server. */
  public static Authority over(DataSource source) {
    Authority authority = new Authority();
    authority.source = source;
    return authority;
  }

  TextThere read(UUID paper, UUID text) {
    return with(paper, text, (live, connection) -> there(live));
  }

  /**
   * The one door: applies a save whose base is the head, answers a repeated one, refuses all else
   * with the text as it stands.
   */
  SaveOutcome save(UUID paper, UUID text, UUID person, Save save) {
    return with(
        paper,
        text,
        (live, connection) -> {
          Optional<SaveOutcome> known = answered(text, save, new TextLog(connection));
          if (known.isPresent()) {
            return known.get();
          }
          if (save.base() != live.head()) {
            return behind(live);
          }
          return switch (Editing.of(live.document(), save.steps())) {
            case Editing.NotPossible refused -> new SaveOutcome.Refused(refused.code());
            case Editing.Edited edited -> commit(live, connection, edited, person, save);
          };
        });
  }

  /** What was said to a save when it came first. */
  private static Optional<SaveOutcome> answered(UUID text, Save save, TextLog log)
      throws SQLException {
    Optional<CommitRow> known = log.commit(text, save.client(), save.seq());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    CommitRow own = known.get();
    return Optional.of(
        log.commit(text, own.n() + 1)
            .filter(next -> next.kind().equals(RENUMBER))
            .map(next -> new SaveOutcome.Saved(next.n(), next.at(), next.steps()))
            .orElseGet(() -> new SaveOutcome.Saved(own.n(), own.at(), NO_STEPS)));
  }

  private SaveOutcome commit(
      LiveText text, Connection connection, Editing.Edited edited, UUID person, Save save)
      throws SQLException {
    TextLog log = new TextLog(connection);
    long before = text.head();
    connection.setAutoCommit(false);
    try {
      if (!log.advance(text.row(), edited.commits().size())) {
        connection.rollback();
        return lost(text, connection);
      }
      Instant at = append(text, log, edited, person, save, "edit");
      if (edited.renumbering().isPresent()) {
        at = appendRenumbering(text, log, edited.renumbering().get(), person);
      }
      if (!log.mayWrite(person, text.paper())) {
        connection.rollback();
        return new SaveOutcome.MayNotWrite();
      }
      connection.commit();
      for (Editing.Edited each : edited.commits()) {
        text.advance(each, person, at);
      }
    } catch (SQLException | RuntimeException undone) {
      live.forget(text.id());
      connection.rollback();
      throw undone;
    } finally {
      connection.setAutoCommit(true);
    }
    keepNowAndThen(text, before, connection);
    String renumbered = edited.renumbering().map(Editing.Edited::steps).orElse(NO_STEPS);
    return new SaveOutcome.Saved(text.head(), text.at(), renumbered);
  }

  /** A commit of the server's own, right behind the one that called for it. */
  private static Instant appendRenumbering(
      LiveText text, TextLog log, Editing.Edited renumbering, UUID person) throws SQLException {
    long own = text.head() + 1;
    CommitRow row =
        new CommitRow(
            own + 1,
            UUID.randomUUID(),
            1,
            person,
            RENUMBER,
            renumbering.steps(),
            renumbering.words(),
            Instant.EPOCH);
    return log.append(text.id(), row, own, renumbering.stepsDigest(), text.row().epoch());
  }

  /** Another node was quicker, or the text is no longer open. */
  private SaveOutcome lost(LiveText text, Connection connection) throws SQLException {
    live.forget(text.id());
    connection.setAutoCommit(true);
    LiveText fresh = Loading.load(text.id(), connection).orElseThrow();
    return fresh.head() == text.head() ? new SaveOutcome.NotOpen() : behind(fresh);
  }

  private static Instant append(
      LiveText text, TextLog log, Editing.Edited edited, UUID person, Save save, String kind)
      throws SQLException {
    CommitRow row =
        new CommitRow(
            text.head() + 1,
            save.client(),
            save.seq(),
            person,
            kind,
            edited.steps(),
            edited.words(),
            Instant.EPOCH);
    return log.append(text.id(), row, save.base(), edited.stepsDigest(), text.row().epoch());
  }

  private static void keepNowAndThen(LiveText text, long before, Connection connection)
      throws SQLException {
    if (text.head() / SNAPSHOT_EVERY > before / SNAPSHOT_EVERY) {
      Loading.keep(text, connection, false);
    }
  }

  /**
   * Opens a text with a whole document, or replaces the content of the one that is there, by one
   * commit; idempotent by its key. Who asks for the same at the same moment waits and hears of it.
   */
  Opened open(UUID key, UUID paper, String lang, String document, UUID person) {
    return connected(
        connection -> {
          synchronized (live.lock(paper)) {
            Optional<TextRow> answered = new TextLog(connection).answered(key);
            if (answered.isPresent()) {
              return new Opened(answered.get().id(), answered.get().head(), "");
            }
            UUID text = Loading.openText(paper, lang, connection);
            synchronized (live.lock(text)) {
              return replace(key, live.get(text, connection), document, person, connection);
            }
          }
        });
  }

  private Opened replace(
      UUID key, LiveText text, String document, UUID person, Connection connection)
      throws SQLException {
    Editing.Outcome outcome = Editing.replacing(text.document(), document);
    if (outcome instanceof Editing.NotPossible refused) {
      return new Opened(text.id(), text.head(), refused.code());
    }
    Save save = new Save(text.head(), key, 1, "");
    connection.setAutoCommit(false);
    try {
      TextLog log = new TextLog(connection);
      if (!log.advance(text.row(), 1)) {
        throw new IllegalStateException("Text " + text.id() + " moved while it was replaced");
      }
      Instant at = append(text, log, (Editing.Edited) outcome, person, save, "import");
      log.remember(key, text.id(), text.head() + 1);
      connection.commit();
      text.advance((Editing.Edited) outcome, person, at);
    } catch (SQLException | RuntimeException undone) {
      live.forget(text.id());
      connection.rollback();
      throw undone;
    } finally {
      connection.setAutoCommit(true);
    }
    Loading.keep(text, connection, false);
    return new Opened(text.id(), text.head(), "");
  }

  /** Keeps every language of a paper as it stands, for ever. */
  List<Pinned> pin(UUID paper) {
    return connected(
        connection ->
            new TextLog(connection)
                .texts(paper).stream().map(text -> pinOne(text, connection)).toList());
  }

  private Pinned pinOne(TextRow row, Connection connection) {
    synchronized (live.lock(row.id())) {
      try {
        LiveText text = live.get(row.id(), connection);
        SnapshotRow kept = Loading.keep(text, connection, true);
        return new Pinned(row.id(), row.lang(), text.head(), kept);
      } catch (SQLException refused) {
        throw new DatabaseRefused("pin", refused);
      }
    }
  }

  /**
   * Where a writer's words are now, if they are still those words; the anchor is stored and follows
   * from then on.
   */
  Anchoring anchor(UUID key, UUID paper, UUID text, Spot spot) {
    return with(
        paper,
        text,
        (live, connection) -> {
          AnchorLog log = new AnchorLog(connection);
          Optional<AnchorRow> known = log.anchor(key);
          if (known.isPresent()) {
            return known
                .filter(anchor -> anchor.text().equals(text))
                .map(anchor -> new Anchoring(known, ""))
                .orElseThrow(() -> new Unknown("anchor of another text"));
          }
          List<CommitRow> since = new TextLog(connection).since(text, spot.n());
          Editing.Range now = Editing.follow(live.document(), since, spot.from(), spot.to());
          String there = now.words(live.document());
          if (there.isEmpty() || !there.equals(spot.quote())) {
            return new Anchoring(Optional.empty(), there);
          }
          AnchorRow row =
              Editing.anchorAt(key, text, live.document(), live.head(), now, spot.quote());
          log.add(row);
          live.keep(row);
          return new Anchoring(Optional.of(row), "");
        });
  }

  /** Where those anchors stand at the head of their texts. */
  List<AnchorRow> anchors(List<UUID> anchors) {
    return connected(
        connection ->
            new AnchorLog(connection)
                .textsOf(anchors).stream()
                    .flatMap(text -> standing(text, anchors, connection))
                    .toList());
  }

  private java.util.stream.Stream<AnchorRow> standing(
      UUID text, List<UUID> wanted, Connection connection) {
    synchronized (live.lock(text)) {
      try {
        return List.copyOf(live.get(text, connection).anchors()).stream()
            .filter(anchor -> wanted.contains(anchor.id()));
      } catch (SQLException refused) {
        throw new DatabaseRefused("anchors", refused);
      }
    }
  }

  /** The document as it was at an earlier commit. */
  Node documentAt(UUID paper, UUID text, long n) {
    return with(paper, text, (live, connection) -> Loading.documentAt(text, n, connection));
  }

  private static SaveOutcome behind(LiveText text) {
    return new SaveOutcome.Behind(
        text.head(), text.author(), text.at(), Editing.canonical(text.document()));
  }

  private static TextThere there(LiveText text) {
    return new TextThere(text.head(), text.author(), text.at(), Editing.canonical(text.document()));
  }

  private interface Work<T> {
    T on(LiveText text, Connection connection) throws SQLException;
  }

  private interface Connected<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T with(UUID paper, UUID text, Work<T> work) {
    return connected(
        connection -> {
          synchronized (live.lock(text)) {
            LiveText there = live.fresh(text, connection).orElseThrow(() -> new Unknown("text"));
            if (!there.paper().equals(paper)) {
              throw new Unknown("text of another paper");
            }
            return work.on(there, connection);
          }
        });
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

  record Pinned(UUID text, String lang, long n, SnapshotRow snapshot) {}

  record Spot(long n, int from, int to, String quote) {}

  /** The anchor, or the words that stand there now instead. */
  record Anchoring(Optional<AnchorRow> anchor, String nowThere) {}
}
