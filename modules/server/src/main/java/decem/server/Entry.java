package decem.server;

import java.io.PrintStream;

/**
 * The first class of the program, compiled for Java 17: tells an old java what is missing and calls
 * the launcher by name otherwise, since a link to it could not be loaded there.
 */
public final class Entry {

  private static final int OLDEST = 21;

  private Entry() {}

  public static void main(String[] arguments) throws Exception {
    int found = Runtime.version().feature();
    if (found < OLDEST) {
      PrintStream console = System.err;
      console.println("Decem needs Java " + OLDEST + " or newer; this is Java " + found + ".");
      System.exit(1);
    }
    Class.forName("decem.server.Launcher")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }
}
