package decem.people.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.people.PersonId;
import decem.people.control.Caller;
import decem.people.control.Presence;
import decem.people.control.Token;
import decem.people.entity.Account;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Room;
import decem.platform.chronicle.Chronicle;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/** The two steps of signing in, each in its own transaction; between them the row opens nothing. */
@Boundary
public class Entering {

  @Inject
  @Room("people")
  EntityManager entities;

  @Inject Database database;
  @Inject Chronicle chronicle;
  @Inject SignIns signIns;
  @Inject Tries tries;
  @Inject House house;
  @Inject Config config;

  /** The stored password of a person with an open account. */
  @Needs(Act.ANYBODY)
  public Optional<String> passwordOf(PersonId person) {
    return account(person).flatMap(Account::password);
  }

  /**
   * The password was right: signed in, or half of it when a second step is due; empty when the
   * account was closed meanwhile.
   */
  @Needs(Act.ANYBODY)
  public Optional<Step> passwordWasRight(PersonId person, Caller caller) {
    return account(person).map(account -> step(account, caller));
  }

  private Step step(Account account, Caller caller) {
    PersonId person = account.person();
    boolean secondStep = account.factorAt().isPresent() || mustHaveFactor();
    if (secondStep) {
      prepareFactor(account);
      return new Step(person, signIns.begin(person, false, caller), false, account.language());
    }
    return enter(account, caller);
  }

  /** Notes a refusal; an unknown address leaves the same traces as a known one. */
  @Needs(Act.ANYBODY)
  public void wasWrong(Optional<PersonId> person, String address, String step) {
    UUID nobody = UUID.nameUUIDFromBytes(Digest.of(address.strip()).hex().getBytes());
    chronicle.note(
        "people.sign-in-refused", person.map(PersonId::value).orElse(nobody), Map.of("step", step));
  }

  /**
   * Takes the code that completes a half sign-in; empty when it is wrong. The old token ends with
   * it.
   */
  @Needs(Act.ANYBODY)
  public Optional<Step> code(Presence half, Token token, String code, Caller caller) {
    Account account =
        entities.find(Account.class, half.person().value(), LockModeType.PESSIMISTIC_WRITE);
    if (account.state() != Account.State.OPEN || !isRight(account, code)) {
      return Optional.empty();
    }
    signIns.end(token);
    return Optional.of(enter(account, caller));
  }

  private boolean isRight(Account account, String code) {
    return account.factorAt().isPresent()
        ? account.takeCode(code, database.now())
        : account.confirmFactor(code, database.now());
  }

  /** The secret to show when the second step has to be set up before the first entry. */
  @Needs(Act.ANYBODY)
  public Optional<FactorToSetUp> toSetUp(Presence half) {
    return account(half.person())
        .filter(account -> account.factorAt().isEmpty())
        .flatMap(account -> FactorToSetUp.of(account, house.name()));
  }

  /** Everybody needs a second step where the house can be reached from other machines. */
  boolean mustHaveFactor() {
    return config.getOptionalValue("decem.bind.wide", Boolean.class).orElse(false);
  }

  private static void prepareFactor(Account account) {
    if (account.factorAt().isEmpty()) {
      account.planFactor();
    }
  }

  private Step enter(Account account, Caller caller) {
    PersonId person = account.person();
    caller.mark().ifPresent(mark -> tries.remember(mark, person));
    chronicle.note("people.signed-in", person.value(), Map.of("from", caller.source()));
    return new Step(person, signIns.begin(person, true, caller), true, account.language());
  }

  private Optional<Account> account(PersonId person) {
    return Optional.ofNullable(entities.find(Account.class, person.value()))
        .filter(account -> account.state() == Account.State.OPEN);
  }

  /**
   * A step taken.
   *
   * @param whole signed in; else the second step comes next
   */
  public record Step(PersonId person, Token token, boolean whole, Language language) {}
}
