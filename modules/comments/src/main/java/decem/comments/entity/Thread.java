package decem.comments.entity;

import decem.contract.Language;
import decem.contract.drafts.AnchorId;
import decem.contract.groups.BodyId;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its replies. It is born on words: in the group on an anchor of the living text,
 * for a body on words of one version. Others reply while it is open. Its author or a chair resolves
 * it, and it can be opened again; it is never deleted. When its words go, it stays, and says so by
 * its anchor.
 */
@Entity
@Table(schema = "comments", name = "thread")
public class Thread {

  /** The two layers that never mix. */
  public enum Layer {
    GROUP,
    OBSERVATION
  }

  @Id private UUID id;
  private UUID paper;

  @Enumerated(EnumType.STRING)
  private Layer layer;

  private @Nullable AnchorId anchor;

  private @Nullable Integer version;

  @Enumerated(EnumType.STRING)
  private @Nullable Language lang;

  private @Nullable String block;
  private @Nullable Integer occurrence;
  private String quote;

  private @Nullable BodyId body;

  private UUID author;
  private String words;
  private Instant at;

  @Column(name = "resolved_by")
  private @Nullable PersonId resolvedBy;

  @Column(name = "resolved_at")
  private @Nullable Instant resolvedAt;

  @OneToMany(mappedBy = "thread", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
  @OrderBy("at")
  private List<Reply> replies = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Thread() {}

  private Thread(
      UUID id, UUID paper, Layer layer, String quote, UUID author, String words, Instant at) {
    this.id = id;
    this.paper = paper;
    this.layer = layer;
    this.quote = quote;
    this.author = author;
    this.words = words;
    this.at = at;
  }

  /** A comment in the group, on words of the living text. */
  public static Thread inTheGroup(
      UUID anchor, UUID paper, String quote, UUID author, String words, Instant at) {
    Thread thread = new Thread(anchor, paper, Layer.GROUP, quote, author, words, at);
    thread.anchor = new AnchorId(anchor);
    return thread;
  }

  /** An observation of a body, on words of a version that was circulated to it. */
  public static Thread ofBody(
      UUID id, VersionId version, Words on, UUID body, UUID author, String words, Instant at) {
    Thread thread =
        new Thread(id, version.paper().value(), Layer.OBSERVATION, on.quote(), author, words, at);
    thread.version = version.number();
    thread.lang = on.language();
    thread.block = on.block();
    thread.occurrence = on.occurrence();
    thread.body = new BodyId(body);
    return thread;
  }

  public void reply(UUID replyId, UUID by, String said, Instant when) {
    replies.add(new Reply(replyId, this, by, said, when));
  }

  /** Closes the thread; resolving what is resolved changes nothing. */
  public boolean resolve(UUID by, Instant when) {
    if (resolvedAt != null) {
      return false;
    }
    resolvedBy = new PersonId(by);
    resolvedAt = when;
    return true;
  }

  public void reopen() {
    resolvedBy = null;
    resolvedAt = null;
  }

  /** A thread is known at its paper and in its layer, and nowhere else. */
  public boolean isOf(PaperId place, Layer wanted) {
    return paper.equals(place.value()) && layer == wanted;
  }

  public UUID id() {
    return id;
  }

  public Optional<UUID> anchor() {
    return Optional.ofNullable(anchor).map(AnchorId::value);
  }

  public Optional<UUID> body() {
    return Optional.ofNullable(body).map(BodyId::value);
  }

  public Optional<String> block() {
    return Optional.ofNullable(block);
  }

  public int occurrence() {
    return occurrence == null ? 0 : occurrence;
  }

  public String quote() {
    return quote;
  }

  public UUID author() {
    return author;
  }

  public String words() {
    return words;
  }

  public Instant at() {
    return at;
  }

  public boolean isResolved() {
    return resolvedAt != null;
  }

  public boolean has(UUID replyId) {
    return replies.stream().anyMatch(reply -> reply.id().equals(replyId));
  }

  public List<Reply> replies() {
    return List.copyOf(replies);
  }

  /**
   * Words of a version.
   *
   * @param occurrence which of equal words in that block, counted from 0
   */
  public record Words(Language language, String block, int occurrence, String quote) {}
}
