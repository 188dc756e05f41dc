package decem.papers.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Language;
import decem.contract.approvals.CaseState;
import decem.contract.papers.PaperStanding;
import decem.contract.papers.PaperStanding.Stage;
import decem.contract.papers.Verb;
import decem.papers.control.Standing.Answer;
import decem.papers.control.Standing.Circulation;
import decem.papers.control.Standing.Seen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {

  private static final Instant UNTIL = Instant.parse("2026-12-11T16:00:00Z");

  private static final Instant SINCE = Instant.parse("2026-12-01T09:00:00Z");

  /** Every text state, every round, every case: 2 x 3 x (1 + 5 x 3). */
  static Stream<Seen> everythingThatCanBe() {
    List<Seen> all = new ArrayList<>();
    for (boolean drafting : new boolean[] {true, false}) {
      for (Optional<Circulation> circulation : circulations()) {
        answers().forEach(answer -> all.add(new Seen(drafting, circulation, answer)));
      }
    }
    return all.stream();
  }

  private static List<Optional<Circulation>> circulations() {
    return List.of(
        Optional.empty(),
        Optional.of(new Circulation(3, UNTIL, true)),
        Optional.of(new Circulation(3, UNTIL, false)));
  }

  private static List<Optional<Answer>> answers() {
    List<Optional<Answer>> all = new ArrayList<>(List.of(Optional.empty()));
    for (CaseState state : CaseState.values()) {
      Arrays.stream(Verb.values())
          .forEach(verb -> all.add(Optional.of(new Answer(4, state, verb, SINCE))));
    }
    return all;
  }

  private static PaperStanding of(
      boolean drafting, Optional<Circulation> circulation, CaseState state, Verb verb) {
    return Standing.of(
        new Seen(drafting, circulation, Optional.of(new Answer(4, state, verb, SINCE))));
  }

  @Test
  void the_product_is_whole() {
    assertThat(everythingThatCanBe()).hasSize(96);
  }

  @ParameterizedTest
  @MethodSource("everythingThatCanBe")
  void every_state_has_a_sentence_in_both_languages(Seen seen) {
    PaperStanding standing = Standing.of(seen);
    for (Language language : Language.values()) {
      String words = language == Language.EN ? standing.words().en() : standing.words().fr();
      assertThat(words).isNotBlank().doesNotContain("{").doesNotStartWith(",").doesNotEndWith(",");
      assertThat(Character.isUpperCase(words.charAt(0))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("everythingThatCanBe")
  void the_case_decides_the_stage_before_the_round_does(Seen seen) {
    boolean open = seen.circulation().filter(Circulation::open).isPresent();
    Stage quiet = open ? Stage.OUT_FOR_OBSERVATIONS : Stage.DRAFTING;
    Stage expected =
        seen.answer()
            .map(
                answer ->
                    switch (answer.state()) {
                      case SUBMITTED -> Stage.WITH_THE_AUTHORITY;
                      case DECIDED -> Stage.DECIDED;
                      case RETURNED -> Stage.RETURNED;
                      case WITHDRAWN, SUPERSEDED -> quiet;
                    })
            .orElse(quiet);
    assertThat(Standing.of(seen).stage()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("everythingThatCanBe")
  void a_deadline_stands_exactly_while_bodies_are_asked(Seen seen) {
    boolean open = seen.circulation().filter(Circulation::open).isPresent();
    assertThat(Standing.of(seen).until()).isEqualTo(open ? Optional.of(UNTIL) : Optional.empty());
    assertThat(Standing.of(seen).words().fr().toLowerCase(Locale.ROOT).contains("version 3"))
        .isEqualTo(open || heard(seen));
  }

  @ParameterizedTest
  @MethodSource("everythingThatCanBe")
  void the_case_is_named_exactly_where_the_stage_follows_from_it(Seen seen) {
    PaperStanding standing = Standing.of(seen);
    boolean follows =
        standing.stage() != Stage.DRAFTING && standing.stage() != Stage.OUT_FOR_OBSERVATIONS;
    assertThat(standing.answer())
        .isEqualTo(follows ? Optional.of(new PaperStanding.Answer(4, SINCE)) : Optional.empty());
  }

  /** A closed round is named while nothing else is to be said. */
  private static boolean heard(Seen seen) {
    return seen.circulation().isPresent() && Standing.of(seen).stage() == Stage.DRAFTING;
  }

  @Test
  void it_reads_as_people_say_it() {
    Optional<Circulation> open = Optional.of(new Circulation(3, UNTIL, true));
    assertThat(of(true, open, CaseState.SUBMITTED, Verb.APPROVE).words().en())
        .isEqualTo("Version 4 with the secretary general, version 3 out for observations");
    assertThat(of(true, Optional.empty(), CaseState.RETURNED, Verb.APPROVE).words().fr())
        .isEqualTo("Version 4 renvoyée avec motifs, la rédaction se poursuit");
    assertThat(
            of(false, Optional.empty(), CaseState.DECIDED, Verb.TAKE_RECEIPT_AND_TRANSMIT)
                .words()
                .en())
        .isEqualTo("Version 4: receipt taken and transmitted");
    assertThat(Standing.of(new Seen(true, Optional.empty(), Optional.empty())).words().en())
        .isEqualTo("Drafting");
  }
}
