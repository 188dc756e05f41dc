package decem.comments.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody answered in a thread; said once, never changed. */
@Entity
@Table(schema = "comments", name = "reply")
public class Reply {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "thread")
  private Thread thread;

  private UUID author;
  private String words;
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected Reply() {}

  Reply(UUID id, Thread thread, UUID author, String words, Instant at) {
    this.id = id;
    this.thread = thread;
    this.author = author;
    this.words = words;
    this.at = at;
  }

  public UUID id() {
    return id;
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
}
