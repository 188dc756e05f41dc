package decem.contract.comments;

import java.util.UUID;

/** A comment with its replies. */
public record ThreadId(UUID value) {

  public static ThreadId of(String text) {
    return new ThreadId(UUID.fromString(text));
  }
}
