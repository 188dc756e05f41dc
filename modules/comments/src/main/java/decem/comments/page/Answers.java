package decem.comments.page;

import decem.comments.boundary.CommentOutcome;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/** What the protocol answers to each outcome. */
final class Answers {

  private Answers() {}

  static Response of(CommentOutcome outcome) {
    return switch (outcome) {
      case CommentOutcome.Made made -> body(200, "thread", made.thread().toString());
      case CommentOutcome.NotAcceptable refused -> body(422, "code", "words");
      case CommentOutcome.WordsHaveChanged changed -> body(409, "code", "words-have-changed");
      case CommentOutcome.AlreadyResolved resolved -> body(409, "code", "resolved");
      case CommentOutcome.NotYours other -> body(403, "code", "not-yours");
      case CommentOutcome.NoBodyOfYours none -> body(403, "code", "no-body");
    };
  }

  static Response malformed() {
    return body(422, "code", "malformed");
  }

  private static Response body(int status, String name, String value) {
    return Response.status(status)
        .entity(Json.createObjectBuilder().add(name, value).build().toString())
        .build();
  }
}
