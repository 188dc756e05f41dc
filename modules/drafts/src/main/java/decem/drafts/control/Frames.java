package decem.drafts.control;

import decem.document.json.Json;
import decem.drafts.entity.CommitRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The frames that go out, as docs/live-protocol.md has them. Steps are JSON already and are not
 * read again only to be written.
 */
public final class Frames {

  /**
   * What the server sends is cut so that a frame keeps to this, except a single commit that is
   * larger.
   */
  private static final int LARGEST = 60_000;

  private Frames() {}

  /** Somebody whose line is open. */
  public record Present(UUID client, String author, May may) {}

  /** Where somebody's caret is in the document of a commit. */
  public record Caret(UUID client, String author, long n, long anchor, long head) {}

  public static String welcome(
      Standing standing,
      String state,
      Present me,
      long seq,
      Collection<Present> here,
      String build) {
    StringBuilder out = new StringBuilder("{\"t\":\"welcome\",\"head\":").append(standing.n());
    out.append(",\"window\":").append(LiveText.WINDOW).append(",\"state\":");
    Json.quote(out, state);
    out.append(",\"seq\":").append(seq).append(",\"me\":{\"handle\":");
    Json.quote(out, me.author());
    out.append(",\"may\":\"").append(me.may().word()).append("\"},\"here\":[");
    boolean first = true;
    for (Present each : here) {
      present(first ? out : out.append(','), each).append('}');
      first = false;
    }
    out.append("],\"build\":");
    Json.quote(out, build);
    return out.append('}').toString();
  }

  public static String stale(long head, long seq) {
    return "{\"t\":\"stale\",\"head\":" + head + ",\"seq\":" + seq + "}";
  }

  public static String joined(Present who) {
    return present(new StringBuilder(), who).append(",\"t\":\"joined\"}").toString();
  }

  public static String left(Present who) {
    return present(new StringBuilder(), who).append(",\"t\":\"left\"}").toString();
  }

  private static StringBuilder present(StringBuilder out, Present who) {
    out.append("{\"client\":\"").append(who.client()).append("\",\"author\":");
    Json.quote(out, who.author());
    return out.append(",\"may\":\"").append(who.may().word()).append('"');
  }

  /** Commits in order and without a gap, in as many frames as it takes. */
  public static List<String> commits(List<CommitRow> commits, Function<UUID, String> handle) {
    List<String> frames = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    for (CommitRow commit : commits) {
      if (out.length() + commit.steps().length() > LARGEST && !out.isEmpty()) {
        frames.add(out.append("]}").toString());
        out = new StringBuilder();
      }
      out.append(out.isEmpty() ? "{\"t\":\"commits\",\"n\":" + (commit.n() - 1) + ",\"c\":[" : ",");
      commit(out, commit, handle.apply(commit.author()));
    }
    if (!out.isEmpty()) {
      frames.add(out.append("]}").toString());
    }
    return frames;
  }

  private static void commit(StringBuilder out, CommitRow commit, String author) {
    out.append("{\"client\":\"").append(commit.client()).append("\",\"seq\":").append(commit.seq());
    out.append(",\"author\":");
    Json.quote(out, author);
    out.append(",\"kind\":\"").append(commit.kind()).append("\",\"at\":\"").append(commit.at());
    out.append("\",\"steps\":").append(commit.steps()).append('}');
  }

  public static String refused(long seq, String code, String sentence) {
    StringBuilder out = new StringBuilder("{\"t\":\"refused\",\"seq\":").append(seq);
    out.append(",\"code\":");
    Json.quote(out, code);
    out.append(",\"sentence\":");
    Json.quote(out, sentence);
    return out.append('}').toString();
  }

  public static String cursors(Collection<Caret> carets) {
    StringBuilder out = new StringBuilder("{\"t\":\"cursors\",\"c\":[");
    boolean first = true;
    for (Caret caret : carets) {
      out.append(first ? "" : ",").append("{\"client\":\"").append(caret.client());
      out.append("\",\"author\":");
      Json.quote(out, caret.author());
      out.append(",\"n\":").append(caret.n()).append(",\"anchor\":").append(caret.anchor());
      out.append(",\"head\":").append(caret.head()).append('}');
      first = false;
    }
    return out.append("]}").toString();
  }

  public static String state(String state) {
    return "{\"t\":\"state\",\"state\":\"" + state + "\"}";
  }

  public static String may(May may) {
    return "{\"t\":\"may\",\"may\":\"" + may.word() + "\"}";
  }

  public static String ping() {
    return "{\"t\":\"ping\"}";
  }

  public static String pong() {
    return "{\"t\":\"pong\"}";
  }

  public static String bye(Bye why, String sentence) {
    StringBuilder out = new StringBuilder("{\"t\":\"bye\",\"code\":\"").append(why.code());
    out.append("\",\"sentence\":");
    Json.quote(out, sentence);
    return out.append('}').toString();
  }
}
