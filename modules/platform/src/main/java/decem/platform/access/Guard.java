package decem.platform.access;

import decem.contract.access.Act;
import decem.contract.access.Place;
import decem.contract.people.PersonId;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger.Level;

/** Stands before every boundary method. Says no when a check cannot be made. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Guard {

  private static final System.Logger LOG = System.getLogger(Guard.class.getName());

  @Inject Asking asking;
  @Inject Access access;

  @AroundInvoke
  Object ask(InvocationContext call) throws Exception {
    Needs needs = call.getMethod().getAnnotation(Needs.class);
    if (needs != null && needs.value() != Act.ANYBODY) {
      require(needs.value(), call.getParameters());
    }
    return call.proceed();
  }

  private void require(Act act, Object[] parameters) {
    PersonId person = asking.known();
    if (act.where() == Act.Where.HOUSE) {
      refuseUnless(access.may(person, act), act, person);
      return;
    }
    if (parameters.length == 0 || !(parameters[0] instanceof Place place)) {
      throw new IllegalStateException(
          "An act at a place needs the place as first parameter: " + act);
    }
    if (access.may(person, act, place)) {
      return;
    }
    boolean reads = act.reading().filter(reading -> access.may(person, reading, place)).isPresent();
    LOG.log(Level.INFO, "denied {0} to {1} at {2}", act, person.value(), place);
    if (reads) {
      throw new NotPermitted(act);
    }
    throw new Unknown(act.name());
  }

  private static void refuseUnless(boolean permitted, Act act, PersonId person) {
    if (!permitted) {
      LOG.log(Level.INFO, "denied {0} to {1}", act, person.value());
      throw new NotPermitted(act);
    }
  }
}
