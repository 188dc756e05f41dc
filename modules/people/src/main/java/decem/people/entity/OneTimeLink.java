package decem.people.entity;

import decem.contract.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens one door once, within seven days. A newer link for the same person replaces it.
 */
@Entity
@Table(schema = "people", name = "one_time_link")
public class OneTimeLink {

  public static final Duration LIFE = Duration.ofDays(7);

  /**
   * What the link is for: joining (or coming back with a new password), or the first administrator.
   */
  public enum Purpose {
    JOIN,
    FIRST
  }

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  private @Nullable PersonId person;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "until_at")
  private Instant untilAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  @SuppressWarnings("NullAway.Init")
  protected OneTimeLink() {}

  private OneTimeLink(String tokenHash, Purpose purpose, @Nullable PersonId person, Instant now) {
    this.tokenHash = tokenHash;
    this.purpose = purpose;
    this.person = person;
    this.madeAt = now;
    this.untilAt = now.plus(LIFE);
  }

  public static OneTimeLink toJoin(String tokenHash, PersonId person, Instant now) {
    return new OneTimeLink(tokenHash, Purpose.JOIN, person, now);
  }

  public static OneTimeLink forTheFirst(String tokenHash, Instant now) {
    return new OneTimeLink(tokenHash, Purpose.FIRST, null, now);
  }

  public boolean opens(Purpose door, Instant now) {
    return purpose == door && usedAt == null && now.isBefore(untilAt);
  }

  public void use(Instant now) {
    if (!opens(purpose, now)) {
      throw new IllegalStateException("The link is used or has run out");
    }
    usedAt = now;
  }

  public Optional<PersonId> person() {
    return Optional.ofNullable(person);
  }
}
