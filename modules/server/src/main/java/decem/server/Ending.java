package decem.server;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What has been started and must be ended, last one first. Runs once, when the JVM ends for
 * whatever reason it can still notice; what is started after that is ended at once.
 */
final class Ending implements Runnable {

  private static final System.Logger LOG = System.getLogger(Ending.class.getName());

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private boolean ended;

  synchronized <T extends AutoCloseable> T add(T part) {
    if (ended) {
      end(part);
    } else {
      started.push(part);
    }
    return part;
  }

  synchronized boolean hasBegun() {
    return ended;
  }

  @Override
  public void run() {
    synchronized (this) {
      ended = true;
    }
    for (AutoCloseable part = next(); part != null; part = next()) {
      end(part);
    }
  }

  private synchronized @Nullable AutoCloseable next() {
    return started.poll();
  }

  private static void end(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception trouble) {
      LOG.log(Level.WARNING, "Something could not be ended in order", trouble);
    }
  }
}
