package decem.drafts.control;

import decem.document.Node;
import decem.drafts.entity.AnchorRow;
import decem.drafts.entity.TextRow;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One text in memory. It is loaded from its last snapshot and the commits after it, moves forward
 * with each commit that has become durable, and is dropped when nobody asked for it for long.
 * Whoever holds its lock may read and move it; nobody else.
 */
public final class LiveText {

  private final TextRow text;
  private final Map<UUID, AnchorRow> anchors = new LinkedHashMap<>();
  private Node document;
  private long head;
  private UUID author;
  private Instant at;

  public LiveText(
      TextRow text, Node document, UUID author, Instant at, Collection<AnchorRow> anchors) {
    this.text = text;
    this.head = text.head();
    this.document = document;
    this.author = author;
    this.at = at;
    anchors.forEach(anchor -> this.anchors.put(anchor.id(), anchor));
  }

  public UUID id() {
    return text.id();
  }

  public UUID paper() {
    return text.paper();
  }

  public long head() {
    return head;
  }

  public Node document() {
    return document;
  }

  public UUID author() {
    return author;
  }

  public Instant at() {
    return at;
  }

  /** The row to compare with and set: the head as it is known here. */
  public TextRow row() {
    return new TextRow(text.id(), text.paper(), text.lang(), head, text.state(), text.epoch());
  }

  public Collection<AnchorRow> anchors() {
    return anchors.values();
  }

  public void keep(AnchorRow anchor) {
    anchors.put(anchor.id(), anchor);
  }

  /**
   * Follows a commit that is durable: the new document, and every anchor where its words are now.
   */
  public void advance(Editing.Edited edited, UUID by, Instant when) {
    head++;
    document = edited.document();
    author = by;
    at = when;
    anchors.replaceAll((id, anchor) -> edited.moved(anchor, head));
  }
}
