package decem.drafts.boundary;

import decem.contract.Language;
import decem.drafts.control.Bye;
import decem.drafts.control.Frames;
import decem.drafts.control.May;
import decem.drafts.control.Sentences;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One open line to a text. It begins with a hello and ends with a bye, however it ends. What cannot
 * leave yet waits; whoever reads so slowly that more than a mebibyte waits is cut off and comes
 * back for what is missing, so that nobody's slowness costs anybody else.
 */
final class Line {

  private static final int MOST_WAITING = 1 << 20;
  private static final int MOST_IN_A_SPAN = 300;
  private static final long SPAN = TimeUnit.SECONDS.toNanos(5);

  /** Whose line this is, to which text, and by which sign-in it came. */
  record Caller(
      UUID paper, UUID text, UUID client, UUID person, Optional<UUID> signIn, Language language) {}

  private final UUID id = UUID.randomUUID();
  private final Caller caller;
  private final Wire wire;
  private final Deque<String> waiting = new ArrayDeque<>();
  private int waitingLetters;
  private boolean sending;
  private boolean ended;
  private volatile String handle = "";
  private volatile May may = May.READ;
  private volatile long heardAt = System.nanoTime();
  private volatile long workedAt;
  private volatile boolean pinged;
  private long spanBegan = System.nanoTime();
  private int inSpan;

  Line(Caller caller, Wire wire) {
    this.caller = caller;
    this.wire = wire;
  }

  UUID id() {
    return id;
  }

  Caller caller() {
    return caller;
  }

  May may() {
    return may;
  }

  void begin(String knownAs, May allowed) {
    handle = knownAs;
    may = allowed;
  }

  Frames.Present present() {
    return new Frames.Present(caller.client(), handle, may);
  }

  /** What the person may do has changed. */
  void nowMay(May allowed) {
    if (may != allowed) {
      may = allowed;
      send(Frames.may(allowed));
    }
  }

  void refuse(long seq, String code) {
    send(Frames.refused(seq, code, Sentences.refusal(caller.language(), code)));
  }

  /** Sends a frame, or keeps it until those before it have left. */
  void send(String frame) {
    if (!put(frame)) {
      bye(Bye.SLOW);
    }
  }

  /** Sends a frame that is worth nothing later: not behind others. */
  void sendNowOrNever(String frame) {
    synchronized (this) {
      if (sending) {
        return;
      }
    }
    send(frame);
  }

  private boolean put(String frame) {
    synchronized (this) {
      if (ended) {
        return true;
      }
      if (sending) {
        waiting.add(frame);
        waitingLetters += frame.length();
        return waitingLetters <= MOST_WAITING;
      }
      sending = true;
    }
    sendFrom(frame);
    return true;
  }

  /** Sends this frame and all that wait, as far as they leave at once. */
  private void sendFrom(@Nullable String first) {
    String frame = first;
    while (frame != null) {
      Turn turn = new Turn();
      wire.send(frame, turn);
      if (!turn.isOver()) {
        return;
      }
      frame = next();
    }
  }

  private synchronized @Nullable String next() {
    String frame = waiting.poll();
    sending = frame != null;
    waitingLetters -= frame == null ? 0 : frame.length();
    return frame;
  }

  /**
   * A frame may have left before its sender looks up, or later on another thread: whichever of the
   * two comes second goes on, so that a long queue needs no deep stack.
   */
  private final class Turn implements Runnable {
    private final AtomicBoolean met = new AtomicBoolean();

    @Override
    public void run() {
      if (!met.compareAndSet(false, true)) {
        sendFrom(next());
      }
    }

    boolean isOver() {
      return !met.compareAndSet(false, true);
    }
  }

  /** The last frame; nothing is said or heard afterwards. */
  void bye(Bye why) {
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
      waiting.clear();
    }
    String sentence = Sentences.bye(caller.language(), why.code());
    wire.send(Frames.bye(why, sentence), () -> {});
    wire.close(why.closeCode(), why.code());
  }

  /** The other side has gone. */
  synchronized void gone() {
    ended = true;
    waiting.clear();
  }

  synchronized boolean isEnded() {
    return ended;
  }

  /**
   * Something was heard.
   *
   * @return false where somebody sends more than anybody can type
   */
  boolean heard() {
    long now = System.nanoTime();
    heardAt = now;
    pinged = false;
    if (now - spanBegan > SPAN) {
      spanBegan = now;
      inSpan = 0;
    }
    return ++inSpan <= MOST_IN_A_SPAN;
  }

  void worked() {
    workedAt = System.nanoTime();
  }

  /** Whether the person did something within that time. */
  boolean hasWorkedWithin(long nanos) {
    return workedAt != 0 && System.nanoTime() - workedAt < nanos;
  }

  /** Asks the other side whether it is there, or gives it up. */
  void askOrGiveUp(long askAfter, long giveUpAfter) {
    long quiet = System.nanoTime() - heardAt;
    if (quiet > giveUpAfter) {
      bye(Bye.SILENT);
    } else if (quiet > askAfter && !pinged) {
      pinged = true;
      send(Frames.ping());
    }
  }
}
