package decem.drafts.boundary;

import decem.document.BlockIds;
import decem.drafts.control.Bye;
import decem.drafts.control.Frames;
import decem.drafts.control.Heard;
import decem.drafts.control.LiveText;
import decem.drafts.control.May;
import decem.drafts.entity.CommitRow;
import decem.drafts.entity.HandleLog;
import decem.drafts.entity.TextLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * All who listen to a text. Commits are told to them in order, each once and only when it is on
 * disk; who joins hears what it missed before it hears anything new. Only the reader of the text's
 * letters tells and lets in; leaving and carets come from anywhere.
 */
final class Audience {

  private static final int MOST = 500;
  private static final int MOST_OF_ONE = 20;
  private static final int LETTERS_OF_A_HANDLE = 8;

  private final UUID text;
  private final List<Line> lines = new CopyOnWriteArrayList<>();
  private final Map<UUID, Frames.Caret> carets = new ConcurrentHashMap<>();
  private final Map<UUID, Frames.Caret> moved = new ConcurrentHashMap<>();
  private final Map<UUID, String> handles = new HashMap<>();
  private boolean handlesRead;
  private long told;
  private String state = "";

  Audience(UUID text) {
    this.text = text;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Commits that have become durable; they stand right behind those that were told before. */
  void hear(LiveText there, List<CommitRow> rows, Connection connection) throws SQLException {
    told = there.head();
    if (rows.isEmpty() || lines.isEmpty()) {
      return;
    }
    for (String frame : frames(rows, connection)) {
      lines.forEach(line -> line.send(frame));
    }
  }

  private List<String> frames(List<CommitRow> rows, Connection connection) throws SQLException {
    for (CommitRow row : rows) {
      handleOf(row.author(), connection);
    }
    return Frames.commits(rows, author -> handles.getOrDefault(author, ""));
  }

  /** The text was loaded anew: whatever became of it elsewhere is told. */
  void catchUp(LiveText there, Connection connection) throws SQLException {
    if (!lines.isEmpty() && told < there.head()) {
      hear(there, upTo(there, told, connection), connection);
    }
    told = there.head();
    if (!state.equals(there.state())) {
      state = there.state();
      lines.forEach(line -> line.send(Frames.state(state)));
    }
  }

  private List<CommitRow> upTo(LiveText there, long since, Connection connection)
      throws SQLException {
    return new TextLog(connection)
        .since(text, since).stream().filter(row -> row.n() <= there.head()).toList();
  }

  /** Lets somebody in who has the document of an earlier commit. */
  void join(LiveText there, Line line, Heard.Hello hello, May may, Connection connection)
      throws SQLException {
    Optional<LiveText.Writer> writer = Catching.knowing(there, line.caller().client(), connection);
    if (writer.isPresent() && !writer.get().person().equals(line.caller().person())) {
      line.bye(Bye.MALFORMED);
      return;
    }
    long seq = writer.map(LiveText.Writer::seq).orElse(0L);
    long behind = there.head() - hello.since();
    if (behind < 0 || behind > LiveText.WINDOW || hello.since() < 0) {
      line.send(Frames.stale(there.head(), seq));
      line.bye(Bye.STALE);
    } else if (isFull(line)) {
      line.bye(Bye.MANY);
    } else {
      line.begin(handleOf(line.caller().person(), connection), may);
      welcome(there, line, seq, hello.since(), connection);
    }
  }

  private boolean isFull(Line line) {
    UUID person = line.caller().person();
    long theirs = lines.stream().filter(each -> each.caller().person().equals(person)).count();
    return lines.size() >= MOST || theirs >= MOST_OF_ONE;
  }

  private void welcome(LiveText there, Line line, long seq, long since, Connection connection)
      throws SQLException {
    lines.stream()
        .filter(old -> old.caller().client().equals(line.caller().client()))
        .forEach(
            old -> {
              leave(old);
              old.bye(Bye.SILENT);
            });
    List<Frames.Present> here = lines.stream().map(Line::present).toList();
    line.send(Frames.welcome(there.standing(), there.state(), line.present(), seq, here, Build.ID));
    List<CommitRow> missed = since == there.head() ? List.of() : upTo(there, since, connection);
    frames(missed, connection).forEach(line::send);
    tellOthers(line, Frames.joined(line.present()));
    if (!carets.isEmpty()) {
      line.send(Frames.cursors(carets.values()));
    }
    lines.add(line);
    if (line.isEnded()) {
      leave(line);
    }
  }

  void leave(Line line) {
    if (lines.remove(line)) {
      carets.remove(line.caller().client());
      tellOthers(line, Frames.left(line.present()));
    }
  }

  private void tellOthers(Line one, String frame) {
    for (Line line : lines) {
      if (line != one) {
        line.send(frame);
      }
    }
  }

  /** Somebody's caret has moved; told with the others' a little later. */
  void caret(Line line, Heard.Cursor cursor) {
    Frames.Present who = line.present();
    Frames.Caret caret =
        new Frames.Caret(who.client(), who.author(), cursor.n(), cursor.anchor(), cursor.head());
    carets.put(who.client(), caret);
    moved.put(who.client(), caret);
  }

  /** Tells where carets have gone; who is busy hearing commits does without. */
  void tellCarets() {
    List<Frames.Caret> news = List.copyOf(moved.values());
    news.forEach(caret -> moved.remove(caret.client(), caret));
    if (!news.isEmpty()) {
      String frame = Frames.cursors(news);
      lines.forEach(line -> line.sendNowOrNever(frame));
    }
  }

  /** Under which name a person stands on the wire of this text. */
  String handleOf(UUID person, Connection connection) throws SQLException {
    HandleLog log = new HandleLog(connection);
    if (!handlesRead) {
      handles.putAll(log.of(text));
      handlesRead = true;
    }
    String known = handles.get(person);
    if (known == null) {
      known = log.give(text, person, BlockIds.fresh().substring(0, LETTERS_OF_A_HANDLE));
      handles.put(person, known);
    }
    return known;
  }
}
