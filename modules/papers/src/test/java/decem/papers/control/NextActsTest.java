package decem.papers.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.groups.ReleaseAct;
import decem.papers.control.NextActs.Kind;
import decem.papers.control.NextActs.Offer;
import decem.papers.control.NextActs.Proposal;
import decem.papers.control.NextActs.Situation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextActsTest {

  private static Situation after(int newest, boolean changed, boolean circulated, boolean asking) {
    return new Situation(newest, changed, circulated, asking, false, false, Optional.empty());
  }

  private static Optional<Kind> due(Situation situation) {
    return NextActs.of(situation).stream().filter(Offer::due).map(Offer::kind).findFirst();
  }

  @Test
  void a_paper_goes_from_name_to_circulate_to_submit() {
    assertThat(due(after(0, true, false, false))).contains(Kind.NAME);
    assertThat(due(after(1, false, false, false))).contains(Kind.CIRCULATE);
    assertThat(due(after(1, false, true, true))).isEmpty();
    assertThat(due(after(1, false, true, false))).contains(Kind.SUBMIT);
    assertThat(due(after(1, true, true, false))).contains(Kind.NAME);
  }

  @Test
  void while_a_submission_stands_nothing_is_due_and_it_can_be_withdrawn() {
    Situation submitted = new Situation(2, true, true, false, true, false, Optional.empty());
    assertThat(due(submitted)).isEmpty();
    assertThat(NextActs.of(submitted)).extracting(Offer::kind).contains(Kind.WITHDRAW, Kind.NAME);
  }

  @Test
  void an_answered_version_is_neither_circulated_nor_submitted_again() {
    Situation answered = new Situation(2, false, true, false, false, true, Optional.empty());
    assertThat(NextActs.of(answered)).isEmpty();
  }

  @Test
  void the_other_chair_has_to_release_and_the_proposer_waits() {
    Proposal theirs = new Proposal(ReleaseAct.SUBMIT, 2, false);
    Proposal mine = new Proposal(ReleaseAct.CIRCULATE, 2, true);
    Situation open = after(2, false, true, false);
    assertThat(due(with(open, theirs))).contains(Kind.CONFIRM_SUBMISSION);
    assertThat(due(with(open, mine))).isEmpty();
    assertThat(NextActs.of(with(open, mine)).getFirst().kind()).isEqualTo(Kind.SEE_CIRCULATION);
  }

  private static Situation with(Situation now, Proposal proposal) {
    return new Situation(
        now.newest(),
        now.changed(),
        now.circulated(),
        now.asking(),
        now.submitted(),
        now.answered(),
        Optional.of(proposal));
  }

  @Test
  void never_are_two_acts_due_and_the_one_that_is_stands_first() {
    for (int newest : new int[] {0, 3}) {
      for (int bits = 0; bits < 32; bits++) {
        Situation situation =
            new Situation(
                newest,
                (bits & 1) > 0,
                (bits & 2) > 0,
                (bits & 4) > 0,
                (bits & 8) > 0,
                (bits & 16) > 0,
                Optional.empty());
        List<Offer> offers = NextActs.of(situation);
        assertThat(offers).filteredOn(Offer::due).hasSizeLessThanOrEqualTo(1);
        assertThat(offers.stream().skip(1)).noneMatch(Offer::due);
      }
    }
  }
}
