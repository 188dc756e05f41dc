package decem.app.page;

import java.lang.System.Logger.Level;
import java.util.UUID;

/** The number that a reader is given and under which the operator finds what happened. */
final class Incident {

  private static final System.Logger LOG = System.getLogger(Incident.class.getName());

  private Incident() {}

  static String log(Throwable thrown) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.ERROR, "Incident " + number, thrown);
    return number;
  }
}
