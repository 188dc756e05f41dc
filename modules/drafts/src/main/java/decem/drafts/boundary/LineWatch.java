package decem.drafts.boundary;

import decem.drafts.control.Bye;
import decem.drafts.control.May;
import decem.drafts.entity.RightLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the lines that are open. Twice a second it asks what their people still may, and ends
 * the line of everyone who may no longer read or is no longer signed in: the server would leave it
 * open. It ends lines on which nobody answers, reports who is at work, and looks whether another
 * node has moved a text. When it cannot ask, nobody may.
 */
final class LineWatch {

  private static final long EVERY_MILLIS = 500;
  private static final long ASK_AFTER = TimeUnit.SECONDS.toNanos(20);
  private static final long GIVE_UP_AFTER = TimeUnit.SECONDS.toNanos(45);
  private static final int REPORT_EVERY = 20;
  private static final long REPORTED = TimeUnit.SECONDS.toNanos(15);
  private static final int TIDY_EVERY = 120;

  private final Desks desks;
  private final Consumer<Set<UUID>> atWork;
  private final Runnable tidy;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("lines").daemon().factory());
  private int rounds;

  /**
   * @param atWork hears by which sign-ins people have done something lately
   * @param tidy called now and then
   */
  LineWatch(Desks desks, Consumer<Set<UUID>> atWork, Runnable tidy) {
    this.desks = desks;
    this.atWork = atWork;
    this.tidy = tidy;
  }

  void begin() {
    clock.scheduleWithFixedDelay(this::round, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Runs something a little later. */
  void later(Runnable act, long millis) {
    clock.schedule(act, millis, TimeUnit.MILLISECONDS);
  }

  void end() {
    clock.shutdownNow();
  }

  private void round() {
    try {
      rounds++;
      List<Line> lines = desks.lines();
      check(lines);
      lines.forEach(line -> line.askOrGiveUp(ASK_AFTER, GIVE_UP_AFTER));
      lines.stream().filter(Line::isEnded).forEach(this::drop);
      desks.all().stream().filter(desk -> !desk.audience().isEmpty()).forEach(TextDesk::look);
      nowAndThen(lines);
    } catch (RuntimeException failed) {
      Trouble.note("Looking after open lines", failed);
    }
  }

  private void nowAndThen(List<Line> lines) {
    if (rounds % REPORT_EVERY == 0) {
      Set<UUID> signIns =
          lines.stream()
              .filter(line -> line.hasWorkedWithin(REPORTED))
              .flatMap(line -> line.caller().signIn().stream())
              .collect(Collectors.toSet());
      if (!signIns.isEmpty()) {
        atWork.accept(signIns);
      }
    }
    if (rounds % TIDY_EVERY == 0) {
      desks.clearUnused();
      tidy.run();
    }
  }

  private void drop(Line line) {
    desks.of(line.caller().text()).audience().leave(line);
  }

  /** Ends the lines of whoever may no longer listen, at once. */
  void check(Collection<Line> lines) {
    List<Line> open = lines.stream().filter(line -> !line.isEnded()).toList();
    if (open.isEmpty()) {
      return;
    }
    try (Connection connection = desks.source().getConnection()) {
      Map<UUID, RightLog.Right> rights =
          new RightLog(connection).of(open.stream().map(LineWatch::asked).toList());
      open.forEach(line -> apply(line, rights.get(line.id())));
    } catch (SQLException away) {
      Trouble.note("What people on open lines may do cannot be asked", away);
      open.forEach(line -> line.bye(Bye.TROUBLE));
    }
  }

  private static RightLog.Asked asked(Line line) {
    Line.Caller caller = line.caller();
    return new RightLog.Asked(
        line.id(), caller.person(), caller.paper(), caller.signIn().orElse(null));
  }

  private static void apply(Line line, RightLog.@Nullable Right right) {
    if (right == null || !right.reads()) {
      line.bye(right != null && !right.signedIn() ? Bye.ENDED : Bye.NO_RIGHT);
    } else if (!right.signedIn()) {
      line.bye(Bye.ENDED);
    } else {
      line.nowMay(May.of(right.writes(), right.suggests()));
    }
  }
}
