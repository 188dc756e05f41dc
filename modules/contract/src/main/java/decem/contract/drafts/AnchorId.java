package decem.contract.drafts;

import java.util.UUID;

/** A place in a live text that is kept through edits. */
public record AnchorId(UUID value) {

  public static AnchorId of(String text) {
    return new AnchorId(UUID.fromString(text));
  }
}
