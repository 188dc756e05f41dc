package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import decem.bench.Caller;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * kill -9, again and again, while people write, comment, submit and decide. In each round one paper
 * is brought to its decision; somewhere on the way of the next one, processes are killed, and the
 * house is started again on the same home. {@code -Dcrash.rounds=50 -Dcrash.seed=...} for the long
 * form and to see a run again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIT {

  private static final System.Logger LOG = System.getLogger(CrashIT.class.getName());
  private static final int ROUNDS = Integer.getInteger("crash.rounds", 5);
  private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
  private static final List<Victim> ORDER = List.of(Victim.BOTH, Victim.DATABASE, Victim.SERVER);
  private static final int LATEST_MILLIS = 40;
  private static final String REPORT = "Reading the rivers together";

  private final Random random = new Random(SEED);
  private final RunningHouse house = RunningHouse.fresh("crash");
  private final Path ledgers = house.home().resolveSibling(house.home().getFileName() + "-ledgers");
  private final Ledger story = new Ledger(ledgers.resolve("story"));
  private final Ledger saves = new Ledger(ledgers.resolve("saves"));
  private final Ledger moreSaves = new Ledger(ledgers.resolve("more-saves"));
  private final Ledger promises = new Ledger(ledgers.resolve("promises"));

  private final List<String> lost = new ArrayList<>();
  private final List<String> torn = new ArrayList<>();
  private final List<Integer> savesPerRound = new ArrayList<>();
  private List<Ledger.Line> foundOut = List.of();
  private List<String> behind = List.of();
  private List<String> notOnce = List.of();

  @BeforeAll
  void the_house_is_killed_again_and_again() throws Exception {
    LOG.log(Level.INFO, "crash.seed={0}, crash.rounds={1}", Long.toString(SEED), ROUNDS);
    Storyteller teller = new Storyteller(house, story, ofTheHouse(r -> r.group(REPORT)));
    String report = ofTheHouse(remains -> remains.addressOf(REPORT, "EN"));
    String note = ofTheHouse(remains -> remains.addressOf("Form of request for help", "EN"));
    String french = ofTheHouse(remains -> remains.addressOf(REPORT, "FR"));
    List<Pen> pens =
        List.of(
            new Pen(house.caller("energy"), saves, report),
            new Pen(house.caller("satellite"), moreSaves, report),
            new Pen(house.caller("protection"), saves, note));
    Caller fooled = house.caller("data");
    try (LyingDoor door = LyingDoor.before(fooled)) {
      Pen lied = new Pen(fooled.through(door.address()), promises, french);
      round(0, teller, Stream.concat(pens.stream(), Stream.of(lied)).toList());
    }
    foundOut = ofTheHouse(remains -> remains.missing(promises));
    for (int number = 1; number < ROUNDS; number++) {
      round(number, teller, pens);
    }
    behind = afterCatchingUp();
    notOnce = ofTheHouse(Remains::notOnce);
  }

  @AfterAll
  void the_house_is_closed() {
    house.stop();
    Stream.of(story, saves, moreSaves, promises).forEach(Ledger::close);
  }

  @Test
  void everything_acknowledged_is_there() {
    assertThat(lost).as("seed %d", SEED).isEmpty();
  }

  @Test
  void nothing_is_half_written() {
    assertThat(torn).as("seed %d", SEED).isEmpty();
  }

  @Test
  void what_follows_from_an_act_happens_after_all_and_once() {
    assertThat(behind).as("seed %d", SEED).isEmpty();
    assertThat(notOnce).as("seed %d", SEED).isEmpty();
  }

  @Test
  void a_door_that_answers_before_it_commits_is_found_out() {
    assertThat(foundOut).as("seed %d", SEED).isNotEmpty();
    assertThat(promises.done()).contains(foundOut.getLast()).hasSizeGreaterThan(foundOut.size());
  }

  @Test
  void the_house_was_at_work_whenever_it_was_killed() {
    assertThat(savesPerRound).as("seed %d", SEED).hasSize(ROUNDS).allMatch(many -> many > 2);
    assertThat(story.done()).extracting(Ledger.Line::deed).contains(Deed.values());
  }

  private void round(int number, Storyteller teller, List<Pen> pens) throws Exception {
    Victim victim = ORDER.get(number % ORDER.size());
    int stratum =
        number % Storyteller.STEPS * Storyteller.STEPS / Math.min(ROUNDS, Storyteller.STEPS);
    int step = Storyteller.STEPS + (stratum + random.nextInt(2)) % Storyteller.STEPS;
    int millis = random.nextInt(LATEST_MILLIS);
    LOG.log(Level.INFO, "Round {0}: {1}, {2} ms into step {3}", number, victim, millis, step);
    int before = saves.done().size() + moreSaves.done().size();
    CompletableFuture<Void> there = new CompletableFuture<>();
    try (ExecutorService people = Executors.newCachedThreadPool()) {
      pens.forEach(pen -> people.execute(pen::writesOn));
      CompletableFuture<Void> told =
          CompletableFuture.runAsync(() -> tell(teller, step, there), people);
      told.whenComplete((nothing, why) -> there.completeExceptionally(why));
      there.get(2, TimeUnit.MINUTES);
      LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
      house.kill(victim);
    }
    savesPerRound.add(saves.done().size() + moreSaves.done().size() - before);
    house.start();
    look(number);
  }

  /** Papers, one after the other, until the house is gone. */
  private static void tell(Storyteller teller, int step, CompletableFuture<Void> there) {
    AtomicInteger begun = new AtomicInteger();
    try {
      while (true) {
        teller.tell(
            () -> {
              if (begun.getAndIncrement() == step) {
                there.complete(null);
              }
            });
      }
    } catch (IOException gone) {
      there.completeExceptionally(gone);
    }
  }

  private void look(int number) throws SQLException, IOException {
    Caller reader = house.caller("law");
    try (Remains remains = Remains.of(house)) {
      for (Ledger ledger : List.of(story, saves, moreSaves)) {
        remains.missing(ledger).forEach(line -> lost.add("round " + number + ": " + line));
        remains
            .tornSaves(ledger, reader)
            .forEach(save -> torn.add("round " + number + ": " + save));
      }
      remains.halfWritten().forEach(row -> torn.add("round " + number + ": " + row));
    }
  }

  /** What has not happened after a minute never will. */
  private List<String> afterCatchingUp() throws SQLException {
    Instant end = Instant.now().plusSeconds(60);
    try (Remains remains = Remains.of(house)) {
      List<String> still = remains.behind();
      while (!still.isEmpty() && Instant.now().isBefore(end)) {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        still = remains.behind();
      }
      return still;
    }
  }

  private <T> T ofTheHouse(Question<T> question) throws SQLException {
    try (Remains remains = Remains.of(house)) {
      return question.ask(remains);
    }
  }

  private interface Question<T> {
    T ask(Remains remains) throws SQLException;
  }
}
