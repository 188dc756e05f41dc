package decem.platform.live;

import decem.contract.people.PersonId;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * One open stream of server-sent events. It opens with a request, waits, and ends after a minute or
 * when its person leaves; the browser then knocks again and is let in, or not. A slow reader holds
 * no thread: what cannot be written yet waits, and the same news waits only once.
 */
final class Stream implements WriteListener {

  /** More news than this about different things says no more than "look again". */
  private static final int MOST_WAITING = 64;

  private static final byte[] HELLO = bytes("retry: 2000\nevent: hello\ndata: {}\n\n");

  private final PersonId person;
  private final AsyncContext context;
  private final ServletOutputStream out;
  private final Set<UUID> waiting = new LinkedHashSet<>();
  private boolean greeted;
  private boolean ended;

  Stream(PersonId person, AsyncContext context) throws IOException {
    this.person = person;
    this.context = context;
    this.out = context.getResponse().getOutputStream();
  }

  PersonId person() {
    return person;
  }

  /** Says that something about this subject has changed. */
  synchronized void tell(UUID about) {
    if (!ended && waiting.size() < MOST_WAITING) {
      waiting.add(about);
      write();
    }
  }

  /** The answer is complete; the browser comes back by itself. */
  synchronized void end() {
    if (!ended) {
      ended = true;
      context.complete();
    }
  }

  @Override
  public synchronized void onWritePossible() {
    write();
  }

  /** The browser has gone, which is how most streams end. */
  @Override
  public void onError(Throwable gone) {
    end();
  }

  private void write() {
    try {
      while (!ended && out.isReady() && writeNext()) {
        out.flush();
      }
    } catch (IOException gone) {
      end();
    }
  }

  private boolean writeNext() throws IOException {
    if (!greeted) {
      greeted = true;
      out.write(HELLO);
      return true;
    }
    if (waiting.isEmpty()) {
      return false;
    }
    UUID about = waiting.iterator().next();
    waiting.remove(about);
    out.write(bytes("event: news\ndata: {\"about\":\"" + about + "\"}\n\n"));
    return true;
  }

  private static byte[] bytes(String event) {
    return event.getBytes(StandardCharsets.UTF_8);
  }
}
