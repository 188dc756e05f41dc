package decem.approvals.boundary;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * Transactions without a server: one connection per thread, shared by entities and plain SQL, and
 * committed by the outermost call.
 */
final class Transactions {

  private static final Set<String> OURS = Set.of("close", "commit", "rollback", "setAutoCommit");

  private final ThreadLocal<Connection> connection = new ThreadLocal<>();
  private final ThreadLocal<EntityManager> entities = new ThreadLocal<>();
  private final DataSource source;
  private final EntityManagerFactory factory;

  Transactions(DataSource pool) {
    source = proxy(DataSource.class, (method, values) -> shared(pool, method, values));
    factory =
        Persistence.createEntityManagerFactory(
            "approvals",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", source,
                "eclipselink.logging.level", "WARNING",
                "eclipselink.weaving", "false"));
  }

  /** The data source that joins the thread's transaction. */
  DataSource source() {
    return source;
  }

  /** The entity manager of the thread's transaction. */
  EntityManager entities() {
    return proxy(
        EntityManager.class,
        (method, values) -> method.invoke(Objects.requireNonNull(entities.get()), values));
  }

  <T> T inOne(DataSource pool, Callable<T> act) throws Exception {
    try (Connection mine = pool.getConnection();
        EntityManager manager = factory.createEntityManager()) {
      mine.setAutoCommit(false);
      connection.set(mine);
      entities.set(manager);
      manager.getTransaction().begin();
      T answer = act.call();
      manager.flush();
      manager.getTransaction().commit();
      mine.commit();
      return answer;
    } finally {
      connection.remove();
      entities.remove();
    }
  }

  private Object shared(DataSource pool, Method method, Object[] values) throws Exception {
    Connection mine = connection.get();
    if (mine == null || !method.getName().equals("getConnection")) {
      return method.invoke(pool, values);
    }
    return proxy(
        Connection.class,
        (wanted, with) -> OURS.contains(wanted.getName()) ? null : wanted.invoke(mine, with));
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, values) -> {
              try {
                return call.on(method, values);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }

  private interface Call {
    Object on(Method method, Object[] values) throws Exception;
  }
}
