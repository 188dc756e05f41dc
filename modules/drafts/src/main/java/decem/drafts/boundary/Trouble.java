package decem.drafts.boundary;

import java.lang.System.Logger.Level;

/**
 * What went wrong where nobody waits for an answer; people hear of it in their own words elsewhere.
 */
final class Trouble {

  private static final System.Logger LOG = System.getLogger(Trouble.class.getName());

  private Trouble() {}

  static void note(String what, Exception why) {
    LOG.log(Level.WARNING, what, why);
  }
}
