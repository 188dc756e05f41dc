package decem.drafts.boundary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A line's wire on requests that wait: frames are numbered and kept until the next request says
 * that it has them, so that a lost answer is given again.
 */
final class RequestWire implements Wire {

  /** Frames from one number on, and the number to ask from next. */
  record Frames(long next, List<String> frames) {}

  private final Deque<Runnable> toTell = new ArrayDeque<>();
  private final List<String> kept = new ArrayList<>();
  private long first;
  private boolean closed;
  private @Nullable CompletableFuture<Frames> asked;

  @Override
  public void send(String frame, Runnable sent) {
    CompletableFuture<Frames> waiting;
    Frames answer;
    synchronized (this) {
      kept.add(frame);
      toTell.add(sent);
      waiting = asked;
      asked = null;
      answer = new Frames(first + kept.size(), List.copyOf(kept));
    }
    if (waiting != null) {
      waiting.complete(answer);
    }
  }

  @Override
  public synchronized void close(int code, String reason) {
    closed = true;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** What stands behind a number; at once where there is something, else when there is. */
  CompletableFuture<Frames> after(long number) {
    List<Runnable> left = new ArrayList<>();
    CompletableFuture<Frames> answer;
    synchronized (this) {
      while (first < number && !kept.isEmpty()) {
        kept.removeFirst();
        left.add(toTell.remove());
        first++;
      }
      answer = answer();
    }
    left.forEach(Runnable::run);
    return answer;
  }

  private CompletableFuture<Frames> answer() {
    if (asked != null) {
      asked.complete(new Frames(first, List.of()));
    }
    if (!kept.isEmpty() || closed) {
      asked = null;
      return CompletableFuture.completedFuture(new Frames(first + kept.size(), List.copyOf(kept)));
    }
    CompletableFuture<Frames> waiting = new CompletableFuture<>();
    asked = waiting;
    return waiting;
  }

  /** Nobody waits for the answer any more. */
  synchronized void stopWaiting(CompletableFuture<Frames> waiting) {
    if (asked == waiting) {
      asked = null;
    }
  }
}
