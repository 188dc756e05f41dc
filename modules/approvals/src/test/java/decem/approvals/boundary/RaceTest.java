package decem.approvals.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.approvals.control.OnPage;
import decem.approvals.control.Outcome;
import decem.approvals.control.Outcome.AlreadyDecided;
import decem.approvals.control.Outcome.Decided;
import decem.approvals.control.Outcome.Returned;
import decem.contract.papers.VersionCard;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RaceTest {

  private static final int BROWSERS = 2;

  private final ApprovalsRoom room;

  RaceTest() throws Exception {
    room = new ApprovalsRoom();
  }

  @RepeatedTest(5)
  void of_two_browsers_one_decides_and_the_other_learns_of_it() throws Exception {
    VersionCard version = room.submitted(room.aReport("Rivers"), 1, room.chair);
    OnPage page = room.onPage(room.secretaryGeneral, version);
    List<Outcome> outcomes =
        atOnce(
            () -> room.decide(room.secretaryGeneral, version, page),
            () -> room.decide(room.secretaryGeneral, version, page));
    assertThat(outcomes).filteredOn(Decided.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(AlreadyDecided.class::isInstance).hasSize(1);
    assertThat(
            room.count("approvals.decision where paper = '" + version.id().paper().value() + "'"))
        .isEqualTo(1);
  }

  @Test
  void a_decision_and_a_return_at_once_leave_one_of_the_two() throws Exception {
    VersionCard version = room.submitted(room.aReport("Rivers"), 1, room.chair);
    OnPage page = room.onPage(room.secretaryGeneral, version);
    List<Outcome> outcomes =
        atOnce(
            () -> room.decide(room.secretaryGeneral, version, page),
            () -> room.giveBack(room.secretaryGeneral, version, page, "Not yet."));
    assertThat(outcomes).filteredOn(AlreadyDecided.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(outcome -> outcome instanceof Decided || outcome instanceof Returned)
        .hasSize(1);
  }

  private static List<Outcome> atOnce(Callable<Outcome> one, Callable<Outcome> other)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(BROWSERS);
    try (ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS)) {
      Future<Outcome> first = browsers.submit(() -> after(start, one));
      Future<Outcome> second = browsers.submit(() -> after(start, other));
      return List.of(first.get(), second.get());
    }
  }

  private static Outcome after(CyclicBarrier start, Callable<Outcome> act) throws Exception {
    start.await();
    return act.call();
  }
}
