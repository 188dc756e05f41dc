package decem.people.entity;

import decem.contract.Language;
import decem.contract.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's account. It is born invited, without any way in; it opens when its owner uses the
 * one-time link and chooses a password; from then on the owner may add a second factor. A later
 * link replaces the password and leaves the factor. It is closed for good: password and factor go,
 * the name stays where the person acted. Every change raises the edition, so two at once cannot
 * both win.
 */
@Entity
@Table(schema = "people", name = "account")
public class Account {

  /** Where an account stands. */
  public enum State {
    INVITED,
    OPEN,
    CLOSED
  }

  @Id private UUID id;
  private String name;
  private String address;

  @Enumerated(EnumType.STRING)
  private Language language;

  private String zone;

  @Enumerated(EnumType.STRING)
  private State state;

  private @Nullable String password;

  @Column(name = "password_at")
  private @Nullable Instant passwordAt;

  private @Nullable String factor;

  @Column(name = "factor_at")
  private @Nullable Instant factorAt;

  @Column(name = "factor_step")
  private long factorStep;

  @Column(name = "factor_planned")
  private @Nullable String factorPlanned;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "joined_at")
  private @Nullable Instant joinedAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Version private int edition;

  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  private Account(
      PersonId id, String name, String address, Language language, ZoneId zone, Instant now) {
    this.id = id.value();
    this.name = name;
    this.address = address;
    this.language = language;
    this.zone = zone.getId();
    this.state = State.INVITED;
    this.madeAt = now;
  }

  public static Account invited(
      PersonId id, String name, String address, Language language, ZoneId zone, Instant now) {
    return new Account(id, name, address, language, zone, now);
  }

  /** Opens the account, or gives an open one a new password. The second factor stays. */
  public void join(String passwordHash, Language chosen, ZoneId chosenZone, Instant now) {
    refuseClosed();
    prefer(chosen, chosenZone);
    password = passwordHash;
    passwordAt = now;
    joinedAt = joinedAt == null ? now : joinedAt;
    state = State.OPEN;
  }

  public void changePassword(String passwordHash, Instant now) {
    refuseClosed();
    password = passwordHash;
    passwordAt = now;
  }

  public void rename(String newName) {
    refuseClosed();
    name = newName;
  }

  public void prefer(Language chosen, ZoneId chosenZone) {
    language = chosen;
    zone = chosenZone.getId();
  }

  /**
   * Makes a secret that awaits its first code, when there is none yet. A factor that stands is
   * taken away first, by who knows the password.
   */
  public void planFactor() {
    refuseClosed();
    if (factor == null && factorPlanned == null) {
      factorPlanned = Totp.freshSecret();
    }
  }

  public Optional<String> plannedFactor() {
    return Optional.ofNullable(factorPlanned);
  }

  /** The planned secret as the address of a link that an authenticator application opens. */
  public String factorAddress(String house) {
    return Totp.address(Optional.ofNullable(factorPlanned).orElseThrow(), house, address);
  }

  /** The first code of the planned secret makes it the second factor. */
  public boolean confirmFactor(String code, Instant now) {
    if (factorPlanned == null || !use(code, factorPlanned, now)) {
      return false;
    }
    factor = factorPlanned;
    factorPlanned = null;
    factorAt = now;
    return true;
  }

  /** A code of the second factor; each is taken once. */
  public boolean takeCode(String code, Instant now) {
    return factor != null && use(code, factor, now);
  }

  public void dropFactor() {
    factor = null;
    factorAt = null;
    factorPlanned = null;
  }

  public void close(Instant now) {
    dropFactor();
    password = null;
    closedAt = closedAt == null ? now : closedAt;
    state = State.CLOSED;
  }

  private boolean use(String code, String secret, Instant now) {
    OptionalLong step = Totp.stepOf(code, secret, now, factorStep);
    factorStep = step.orElse(factorStep);
    return step.isPresent();
  }

  private void refuseClosed() {
    if (state == State.CLOSED) {
      throw new IllegalStateException("The account is closed: " + id);
    }
  }

  public PersonId person() {
    return new PersonId(id);
  }

  public String name() {
    return name;
  }

  public String address() {
    return address;
  }

  public Language language() {
    return language;
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  public State state() {
    return state;
  }

  public Optional<String> password() {
    return Optional.ofNullable(password);
  }

  public Optional<Instant> passwordAt() {
    return Optional.ofNullable(passwordAt);
  }

  public Optional<Instant> factorAt() {
    return Optional.ofNullable(factorAt);
  }
}
