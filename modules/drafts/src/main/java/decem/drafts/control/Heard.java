package decem.drafts.control;

import decem.document.json.Json;
import decem.document.json.MalformedJson;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The frames that come in, read strictly: unknown members are no frame. */
public sealed interface Heard {

  /**
   * How a line begins.
   *
   * @param ticket empty where the line came in by a signed-in request
   * @param since the commit of the document that the client has
   */
  record Hello(String ticket, UUID client, long since, String build) implements Heard {}

  record Commit(long base, long seq, Submission.Kind kind, String steps) implements Heard {}

  record Cursor(long n, long anchor, long head) implements Heard {}

  record Ping() implements Heard {}

  record Pong() implements Heard {}

  /** Empty for anything that is no frame. */
  static Optional<Heard> read(String frame) {
    try {
      return read(Json.readObject(frame));
    } catch (MalformedJson | IllegalArgumentException noFrame) {
      return Optional.empty();
    }
  }

  static Optional<Heard> read(Map<String, @Nullable Object> frame) {
    return switch (String.valueOf(frame.get("t"))) {
      case "commit" -> only(frame, "base", "seq", "kind", "steps") ? commit(frame) : none();
      case "cursor" -> only(frame, "n", "anchor", "head") ? cursor(frame) : none();
      case "hello" -> only(frame, "ticket", "client", "since", "build") ? hello(frame) : none();
      case "ping" -> only(frame) ? Optional.of(new Ping()) : none();
      case "pong" -> only(frame) ? Optional.of(new Pong()) : none();
      default -> none();
    };
  }

  private static Optional<Heard> none() {
    return Optional.empty();
  }

  private static boolean only(Map<String, @Nullable Object> frame, String... members) {
    return frame.size() == members.length + 1 && frame.keySet().containsAll(Set.of(members));
  }

  private static Optional<Heard> commit(Map<String, @Nullable Object> frame) {
    return frame.get("base") instanceof Long base
            && frame.get("seq") instanceof Long seq
            && frame.get("kind") instanceof String kind
        ? Optional.of(new Commit(base, seq, kind(kind), Json.write(Json.array(frame.get("steps")))))
        : Optional.empty();
  }

  static Submission.Kind kind(String written) {
    return switch (written) {
      case "edit" -> Submission.Kind.EDIT;
      case "suggest" -> Submission.Kind.SUGGEST;
      default -> throw new IllegalArgumentException("no kind of commit: " + written);
    };
  }

  private static Optional<Heard> cursor(Map<String, @Nullable Object> frame) {
    return frame.get("n") instanceof Long n
            && frame.get("anchor") instanceof Long anchor
            && frame.get("head") instanceof Long head
        ? Optional.of(new Cursor(n, anchor, head))
        : Optional.empty();
  }

  private static Optional<Heard> hello(Map<String, @Nullable Object> frame) {
    return frame.get("ticket") instanceof String ticket
            && frame.get("client") instanceof String client
            && frame.get("since") instanceof Long since
            && frame.get("build") instanceof String build
        ? Optional.of(new Hello(ticket, UUID.fromString(client), since, build))
        : Optional.empty();
  }
}
