package decem.drafts.control;

import decem.document.Node;
import java.time.Instant;
import java.util.UUID;

/** A text as it stood at a commit: who made it and when, and the document it left. */
public record Standing(long n, UUID by, Instant at, Node document, int words) {

  public TextThere there() {
    return new TextThere(n, by, at, Editing.canonical(document));
  }
}
