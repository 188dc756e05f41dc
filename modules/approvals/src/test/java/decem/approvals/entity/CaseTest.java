package decem.approvals.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Digest;
import decem.contract.approvals.CaseState;
import decem.contract.papers.PaperFact.PaperSubmitted;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTest {

  private static final PersonId CHAIR = new PersonId(UUID.randomUUID());
  private static final PersonId AUTHORITY = new PersonId(UUID.randomUUID());
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void an_open_case_may_end_in_every_way() {
    for (CaseState end : CaseState.values()) {
      assertThat(Case.mayBecome(CaseState.SUBMITTED, end)).isEqualTo(end != CaseState.SUBMITTED);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "SUBMITTED", mode = EnumSource.Mode.EXCLUDE)
  void an_ended_case_becomes_nothing_else(CaseState ended) {
    for (CaseState next : CaseState.values()) {
      assertThat(Case.mayBecome(ended, next)).isFalse();
    }
  }

  @Test
  void a_decision_ends_the_case_with_its_author_and_moment() {
    Case decided = open();
    decided.decide(AUTHORITY, NOW);
    assertThat(decided.state()).isEqualTo(CaseState.DECIDED);
    assertThat(decided.endedBy()).contains(AUTHORITY);
    assertThat(decided.endedAt()).contains(NOW);
    assertThat(decided.isOpen()).isFalse();
  }

  @Test
  void a_superseded_case_was_ended_by_nobody() {
    Case superseded = open();
    superseded.supersede(NOW);
    assertThat(superseded.endedBy()).isEmpty();
    assertThat(superseded.endedAt()).contains(NOW);
  }

  @Test
  void what_has_ended_refuses_a_second_end() {
    Case withdrawn = open();
    withdrawn.withdraw(CHAIR, NOW);
    assertThatThrownBy(() -> withdrawn.giveBack(AUTHORITY, NOW)).isInstanceOf(CaseHasEnded.class);
    assertThat(withdrawn.state()).isEqualTo(CaseState.WITHDRAWN);
  }

  @Test
  void the_moment_of_submission_is_kept_as_the_database_keeps_it() {
    assertThat(open().submittedAt()).isEqualTo(Instant.parse("2026-11-20T08:00:00.123456Z"));
  }

  private static Case open() {
    return Case.open(
        new PaperSubmitted(
            new VersionId(new PaperId(UUID.randomUUID()), 2),
            Digest.of("words"),
            PaperKind.REPORT,
            CHAIR,
            Instant.parse("2026-11-20T08:00:00.123456789Z")),
        NOW);
  }
}
