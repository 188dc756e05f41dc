package decem.roomtests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The database with an ear at the door: what is asked of it is written down. */
public class CountedSource extends PGSimpleDataSource {

  private static final long serialVersionUID = 1L;

  /** The way without a name goes through here too. */
  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    return counted(super.getConnection(user, password));
  }

  private static Connection counted(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            CountedSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, values) -> called(connection, method, values));
  }

  private static @Nullable Object called(
      Connection connection, Method method, Object @Nullable [] values) throws Throwable {
    if (method.getName().startsWith("prepare") && values != null) {
      Statements.add(String.valueOf(values[0]));
    }
    try {
      return method.invoke(connection, values);
    } catch (InvocationTargetException refused) {
      throw refused.getCause();
    }
  }
}
