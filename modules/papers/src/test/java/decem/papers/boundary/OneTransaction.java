package decem.papers.boundary;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** A transaction without a server: entities and plain SQL of a thread share its connection. */
final class OneTransaction {

  private static final Set<String> KEPT_BACK =
      Set.of("close", "commit", "rollback", "setAutoCommit");

  private final ThreadLocal<Connection> current = new ThreadLocal<>();
  private final ThreadLocal<EntityManager> entities = new ThreadLocal<>();
  private final DataSource pool;
  private final EntityManagerFactory units;

  OneTransaction(DataSource pool) {
    this.pool = pool;
    this.units =
        Persistence.createEntityManagerFactory(
            "papers",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", shared(() -> {}),
                "eclipselink.logging.level", "SEVERE",
                "eclipselink.weaving", "false"));
  }

  /**
   * Gives the connection of the transaction, once what entities have changed is written, or one
   * that stands alone outside of any.
   */
  DataSource source() {
    return shared(() -> entities().flush());
  }

  private DataSource shared(Runnable first) {
    return standIn(
        DataSource.class,
        (self, method, values) -> {
          Connection mine = current.get();
          if (mine == null || !method.getName().equals("getConnection")) {
            return method.invoke(pool, values);
          }
          first.run();
          return lent(mine);
        });
  }

  EntityManager entities() {
    return standIn(
        EntityManager.class,
        (self, method, values) ->
            method.invoke(Objects.requireNonNull(entities.get(), "no transaction"), values));
  }

  <T> T run(Callable<T> act) throws Exception {
    try (Connection mine = pool.getConnection();
        EntityManager manager = units.createEntityManager()) {
      mine.setAutoCommit(false);
      current.set(mine);
      entities.set(manager);
      manager.getTransaction().begin();
      T answer = act.call();
      manager.getTransaction().commit();
      mine.commit();
      return answer;
    } finally {
      current.remove();
      entities.remove();
    }
  }

  private static Connection lent(Connection mine) {
    return standIn(
        Connection.class,
        (self, method, values) ->
            KEPT_BACK.contains(method.getName()) ? null : method.invoke(mine, values));
  }

  private static <T> T standIn(Class<T> type, InvocationHandler how) {
    InvocationHandler bare =
        (self, method, values) -> {
          try {
            return how.invoke(self, method, values);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, bare));
  }
}
