package decem.platform.access;

import decem.contract.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Who is asking. The name of the signed-in principal is the person's id. */
@ApplicationScoped
public class Asking {

  private static final ThreadLocal<@Nullable PersonId> INSTEAD = new ThreadLocal<>();

  @Inject SecurityContext security;

  public Optional<PersonId> person() {
    PersonId instead = INSTEAD.get();
    if (instead != null) {
      return Optional.of(instead);
    }
    return Optional.ofNullable(security.getCallerPrincipal())
        .map(principal -> PersonId.of(principal.getName()));
  }

  /** The person, where nobody gets without signing in. */
  public PersonId known() {
    return person().orElseThrow(NotSignedIn::new);
  }

  /**
   * Lets the demonstration and the tests act as a person, through the same guards as that person.
   */
  public <T> T as(PersonId person, Callable<T> act) throws Exception {
    PersonId before = INSTEAD.get();
    INSTEAD.set(person);
    try {
      return act.call();
    } finally {
      INSTEAD.set(before);
    }
  }
}
