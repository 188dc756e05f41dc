package decem.comments.page;

import decem.comments.boundary.CommentOutcome;
import decem.platform.access.Conflict;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** What the protocol answers to each outcome. */
final class Answers {

  private Answers() {}

  static Response of(CommentOutcome outcome) {
    return switch (outcome) {
      case CommentOutcome.Made made -> body(200, "thread", made.thread().toString());
      case CommentOutcome.NotAcceptable refused -> body(422, "code", "words");
      case CommentOutcome.TooLong longer -> tooLong(longer.over());
      case CommentOutcome.WordsHaveChanged changed -> body(409, "code", "words-have-changed");
      case CommentOutcome.Over over -> body(409, "code", "over");
      case CommentOutcome.AlreadyResolved resolved -> body(409, "code", "resolved");
      case CommentOutcome.NotYours other -> body(403, "code", "not-yours");
      case CommentOutcome.NoBodyOfYours none -> body(403, "code", "no-body");
    };
  }

  static WebApplicationException malformed() {
    return new WebApplicationException(body(422, "code", "malformed"));
  }

  static WebApplicationException tooLong() {
    return new WebApplicationException(body(413, "code", "words"));
  }

  /**
   * Two presses of one button may arrive at the same moment. The slower one finds what the faster
   * one has made, as it would have a moment later.
   */
  static Response of(Supplier<CommentOutcome> act) {
    try {
      return of(act.get());
    } catch (Conflict sameMoment) {
      return of(act.get());
    }
  }

  private static Response tooLong(int over) {
    return body(422, Json.createObjectBuilder().add("code", "too-long").add("over", over));
  }

  private static Response body(int status, String name, String value) {
    return body(status, Json.createObjectBuilder().add(name, value));
  }

  private static Response body(int status, JsonObjectBuilder said) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(said.build().toString())
        .build();
  }
}
