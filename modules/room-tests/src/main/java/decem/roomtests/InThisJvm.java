package decem.roomtests;

import decem.database.Login;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What belongs to the JVM that runs the tests: the test class itself is loaded on the server too.
 */
final class InThisJvm {

  static final Map<String, Login> DATABASE = new ConcurrentHashMap<>();

  private InThisJvm() {}
}
