package decem.contract.drafts;

import java.util.UUID;

/** One language of a paper, live. */
public record TextId(UUID value) {

  public static TextId of(String text) {
    return new TextId(UUID.fromString(text));
  }
}
