package decem.approvals.boundary;

import decem.contract.people.PersonId;
import decem.platform.access.Asking;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Whoever a test says; nobody when a reaction runs. */
final class WhoAsks extends Asking {

  private final ThreadLocal<PersonId> person = new ThreadLocal<>();

  @Override
  public Optional<PersonId> person() {
    return Optional.ofNullable(person.get());
  }

  @Override
  public <T> T as(PersonId asker, Callable<T> act) throws Exception {
    person.set(asker);
    try {
      return act.call();
    } finally {
      person.remove();
    }
  }
}
