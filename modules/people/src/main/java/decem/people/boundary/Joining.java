package decem.people.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.people.boundary.FirstDoor.Newcomer;
import decem.people.boundary.JoinLinks.Guest;
import decem.people.control.Addresses;
import decem.people.control.PasswordQueue;
import decem.people.control.PasswordRules;
import decem.people.control.PasswordRules.Verdict;
import decem.people.control.Token;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;

/** Coming in by a one-time link. Holds no transaction while a password is hashed. */
@ApplicationScoped
@Guarded
public class Joining {

  @Inject JoinLinks links;
  @Inject FirstDoor first;
  @Inject PasswordQueue passwords;

  @Needs(Act.ANYBODY)
  public Optional<Guest> guest(Token token) {
    return links.guest(token);
  }

  @Needs(Act.ANYBODY)
  public Answer join(Token token, String password, Language language, ZoneId zone) {
    Optional<Guest> guest = links.guest(token);
    if (guest.isEmpty()) {
      return new LinkGone();
    }
    Verdict verdict = PasswordRules.judge(password, guest.get().name(), guest.get().address());
    if (verdict != Verdict.GOOD) {
      return new WeakPassword(verdict);
    }
    Optional<String> hash = passwords.hash(password);
    if (hash.isEmpty()) {
      return new Busy();
    }
    return links.use(token, hash.get(), language, zone)
        ? new Joined(guest.get().address())
        : new LinkGone();
  }

  @Needs(Act.ANYBODY)
  public boolean isFirst(Token token) {
    return first.opensTo(token);
  }

  @Needs(Act.ANYBODY)
  public Answer first(Token token, Newcomer newcomer, String password) {
    if (!first.opensTo(token)) {
      return new LinkGone();
    }
    if (!Addresses.isName(newcomer.name())) {
      return new BadField("name");
    }
    if (!Addresses.isAddress(newcomer.address())) {
      return new BadField("address");
    }
    Verdict verdict = PasswordRules.judge(password, newcomer.name(), newcomer.address());
    if (verdict != Verdict.GOOD) {
      return new WeakPassword(verdict);
    }
    Optional<String> hash = passwords.hash(password);
    if (hash.isEmpty()) {
      return new Busy();
    }
    return first.enter(token, newcomer, hash.get())
        ? new Joined(newcomer.address())
        : new LinkGone();
  }

  /** What became of it. */
  public sealed interface Answer {}

  /** The account is open; its owner signs in next. */
  public record Joined(String address) implements Answer {}

  public record WeakPassword(Verdict why) implements Answer {}

  /** The field holds what cannot be used. */
  public record BadField(String field) implements Answer {}

  /** The link was used, has run out, or never was. */
  public record LinkGone() implements Answer {}

  /** Too many at once. */
  public record Busy() implements Answer {}
}
