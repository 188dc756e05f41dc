package decem.platform.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

/** Innermost of the three: writes the room's changes before the method returns. */
@Flushed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class Flush {

  @Inject @Any Instance<EntityManager> entityManagers;

  @AroundInvoke
  Object flush(InvocationContext call) throws Exception {
    Object answer = call.proceed();
    Instance<EntityManager> own = entityManagers.select(new RoomLiteral(room(call)));
    if (own.isResolvable()) {
      write(own.get(), call.getMethod().getName());
    }
    return answer;
  }

  private static void write(EntityManager entities, String method) {
    try {
      if (entities.isJoinedToTransaction()) {
        entities.flush();
      }
    } catch (PersistenceException clash) {
      throw new Conflict(method, clash);
    }
  }

  /** The third part of the class's package: {@code decem.groups.boundary} is the room groups. */
  private static String room(InvocationContext call) {
    return call.getMethod().getDeclaringClass().getPackageName().split("\\.")[1];
  }
}
