package decem.people.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.people.PersonId;
import decem.people.control.Addresses;
import decem.people.control.Token;
import decem.people.entity.Account;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Room;
import decem.platform.access.Unknown;
import decem.platform.chronicle.Chronicle;
import decem.platform.house.House;
import decem.platform.sql.Database;
import decem.platform.words.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** What people keep of themselves: name, language, time zone, password, second factor. */
@Boundary
public class Profile {

  @Inject
  @Room("people")
  EntityManager entities;

  @Inject Database database;
  @Inject Asking asking;
  @Inject SignIns signIns;
  @Inject Entering entering;
  @Inject Chronicle chronicle;
  @Inject House house;

  @Needs(Act.SIGNED_IN)
  public Mine mine() {
    Account account = account();
    return new Mine(
        account.person(),
        account.name(),
        account.address(),
        account.language(),
        account.zone(),
        account.passwordAt().orElse(Instant.EPOCH),
        account.factorAt(),
        FactorToSetUp.of(account, house.name()));
  }

  /** Keeps name, language of mails and time zone; says whether the name can be used. */
  @Needs(Act.SIGNED_IN)
  public boolean keep(String name, Language language, ZoneId zone) {
    if (!Addresses.isName(name)) {
      return false;
    }
    Account account = account();
    account.rename(Typed.trimmed(name));
    account.prefer(language, zone);
    return true;
  }

  @Needs(Act.SIGNED_IN)
  public Optional<String> password() {
    return account().password();
  }

  /** Sets a new password; every other sign-in ends. */
  @Needs(Act.SIGNED_IN)
  public void changePassword(String hash, Token here) {
    Account account = account();
    account.changePassword(hash, database.now());
    signIns.endOthers(account.person(), here);
    note("people.password-changed");
  }

  /** Begins to set up a second factor; a code from the application confirms it. */
  @Needs(Act.SIGNED_IN)
  public void planFactor() {
    account().planFactor();
  }

  @Needs(Act.SIGNED_IN)
  public boolean confirmFactor(String code) {
    boolean right = account().confirmFactor(code, database.now());
    if (right) {
      note("people.factor-set-up");
    }
    return right;
  }

  /** Takes the second factor away, where the house allows to be without; says whether it did. */
  @Needs(Act.SIGNED_IN)
  public boolean dropFactor() {
    if (entering.mustHaveFactor()) {
      return false;
    }
    account().dropFactor();
    note("people.factor-dropped");
    return true;
  }

  private void note(String what) {
    chronicle.note(what, asking.known().value(), Map.of());
  }

  private Account account() {
    PersonId person = asking.known();
    return Optional.ofNullable(entities.find(Account.class, person.value()))
        .filter(account -> account.state() == Account.State.OPEN)
        .orElseThrow(() -> new Unknown("account " + person.value()));
  }

  /** The asker's own account. */
  public record Mine(
      PersonId id,
      String name,
      String address,
      Language language,
      ZoneId zone,
      Instant passwordAt,
      Optional<Instant> factorAt,
      Optional<FactorToSetUp> planned) {}
}
