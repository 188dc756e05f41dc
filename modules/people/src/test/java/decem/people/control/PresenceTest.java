package decem.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresenceTest {

  private static final Instant START = Instant.parse("2026-12-09T08:00:00Z");

  @Test
  void ends_fifteen_minutes_after_the_last_input() {
    assertThat(at(START, Duration.ofMinutes(15).minusSeconds(1), true).isSignedIn()).isTrue();
    assertThat(at(START, Duration.ofMinutes(15), true).isSignedIn()).isFalse();
  }

  @Test
  void ends_ten_hours_after_its_start_however_busy() {
    Instant lately = START.plus(Duration.ofHours(10)).minusSeconds(5);
    assertThat(at(lately, Duration.ofHours(10).minusSeconds(1), true).isSignedIn()).isTrue();
    assertThat(at(lately, Duration.ofHours(10), true).isSignedIn()).isFalse();
  }

  @Test
  void opens_nothing_without_the_second_step() {
    assertThat(at(START, Duration.ofSeconds(1), false).isSignedIn()).isFalse();
    assertThat(at(START, Duration.ofSeconds(1), false).isHalf()).isTrue();
    assertThat(at(START, Duration.ofMinutes(5), false).isHalf()).isFalse();
  }

  @Test
  void notes_input_at_most_every_thirty_seconds() {
    assertThat(at(START, Duration.ofSeconds(29), true).wantsNote()).isFalse();
    assertThat(at(START, Duration.ofSeconds(30), true).wantsNote()).isTrue();
  }

  private static Presence at(Instant lastInput, Duration afterStart, boolean proven) {
    PersonId person = new PersonId(UUID.randomUUID());
    return new Presence(
        UUID.randomUUID(), person, START, lastInput, proven, START.plus(afterStart));
  }
}
