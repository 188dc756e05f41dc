package decem.groups.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.access.GroupRole;
import decem.contract.groups.GroupCard.State;
import decem.contract.groups.GroupId;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupLifeTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Digest DIGEST = Digest.of("mandate");
  private static final PaperId PAPER = new PaperId(UUID.randomUUID());

  private final ExpertGroup group =
      new ExpertGroup(
          new GroupId(UUID.randomUUID()),
          new Bilingual("Rivers", "Fleuves"),
          LocalDate.of(2027, 6, 1),
          NOON);

  @Test
  void a_group_exists_once_the_decision_on_its_version_is_known() {
    submit(1);

    assertThat(group.state()).isEqualTo(State.SUBMITTED);
    assertThat(group.decided(version(1), NOON)).isTrue();
    assertThat(group.state()).isEqualTo(State.ESTABLISHED);
    assertThat(group.inForce().orElseThrow().number()).isEqualTo(1);
  }

  @Test
  void a_decision_that_is_told_twice_changes_nothing_the_second_time() {
    submit(1);
    group.decided(version(1), NOON);

    assertThat(group.decided(version(1), NOON.plusSeconds(1))).isFalse();
    assertThat(group.establishedAt()).contains(NOON);
  }

  @Test
  void a_returned_mandate_is_a_draft_again_and_says_why() {
    submit(1);

    assertThat(group.returned(version(1), "Too many chairs", NOON)).isTrue();
    assertThat(group.state()).isEqualTo(State.PREPARED);
    assertThat(draft().reasons()).isEqualTo("Too many chairs");
    draft().ask(new Bilingual("Again", "Encore"), LocalDate.of(2027, 7, 1));
    submit(2);
    assertThat(group.decided(version(2), NOON)).isTrue();
  }

  @Test
  void what_is_filed_or_submitted_is_not_written_any_more() {
    group.file("note");

    assertThatThrownBy(() -> draft().rule(Set.of(ReleaseAct.SUBMIT)))
        .isInstanceOf(MandateClosed.class);
    assertThatThrownBy(() -> draft().seat(someone())).isInstanceOf(MandateClosed.class);
  }

  @Test
  void a_changed_mandate_leaves_the_one_before_in_force_until_it_is_decided() {
    draft().seat(someone());
    submit(1);
    group.decided(version(1), NOON);

    Mandate changed = group.change();
    changed.ask(new Bilingual("New task", "Nouvelle mission"), LocalDate.of(2028, 1, 3));
    assertThat(changed.seats()).hasSize(1);
    assertThat(group.present().number()).isEqualTo(1);

    submit(2);
    assertThat(group.state()).isEqualTo(State.ESTABLISHED);
    group.decided(version(2), NOON);
    assertThat(group.present().number()).isEqualTo(2);
    assertThat(group.mandates().getFirst().state()).isEqualTo(MandateState.REPLACED);
  }

  @Test
  void a_change_may_be_dropped_but_the_first_mandate_may_not() {
    group.dropChange();
    assertThat(group.pending()).isPresent();
    submit(1);
    group.decided(version(1), NOON);
    group.change();

    group.dropChange();

    assertThat(group.pending()).isEmpty();
    assertThat(group.inForce()).isPresent();
  }

  @Test
  void an_interrupted_filing_can_be_taken_up_and_given_back() {
    UUID key = draft().filingKey();
    group.file("note");
    assertThat(group.state()).isEqualTo(State.PREPARED);
    assertThat(draft().filingKey()).isEqualTo(key);

    group.notFiled();

    assertThat(draft().state()).isEqualTo(MandateState.DRAFT);
    assertThat(draft().filingKey()).isNotEqualTo(key);
  }

  @Test
  void an_ended_group_stays_ended() {
    submit(1);
    group.decided(version(1), NOON);
    group.end(NOON);

    assertThatThrownBy(group::change).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> group.end(NOON)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_order_of_members_is_changed_by_raising_one() {
    Seat first = draft().seat(someone());
    Seat second = draft().seat(someone());

    draft().raise(second.id());
    draft().raise(second.id());

    assertThat(draft().seats()).extracting(Seat::id).containsExactly(second.id(), first.id());
  }

  @Test
  void the_rule_of_a_group_allows_these_steps_and_no_others() {
    List<String> allowed =
        Arrays.stream(State.values())
            .flatMap(
                from ->
                    Arrays.stream(State.values())
                        .filter(to -> GroupLife.allows(from, to))
                        .map(to -> from + " " + to))
            .toList();

    assertThat(allowed)
        .containsExactly(
            "PREPARED SUBMITTED",
            "SUBMITTED PREPARED",
            "SUBMITTED ESTABLISHED",
            "ESTABLISHED ENDED");
  }

  private Mandate draft() {
    return group.pending().orElseThrow();
  }

  private void submit(int number) {
    group.file("note");
    group.submitted(version(number), DIGEST, NOON);
  }

  private static VersionId version(int number) {
    return new VersionId(PAPER, number);
  }

  private static Appointee someone() {
    Term term = new Term(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 12, 1));
    return new Appointee(
        new PersonId(UUID.randomUUID()), GroupRole.EXPERT, term, Optional.of("CAL"));
  }
}
