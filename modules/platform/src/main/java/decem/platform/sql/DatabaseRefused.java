package decem.platform.sql;

import java.sql.SQLException;

/** The database refused a statement; carries the statement, never the values. */
public class DatabaseRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DatabaseRefused(String statement, SQLException why) {
    super(statement, why);
  }

  /** A value that must be unique is there already. */
  public boolean isDuplicate() {
    return getCause() instanceof SQLException why && "23505".equals(why.getSQLState());
  }
}
