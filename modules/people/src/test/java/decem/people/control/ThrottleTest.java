package decem.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.people.control.Throttle.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Instant NOW = Instant.parse("2026-12-09T12:00:00Z");
  private static final String HERE = "from:192.0.2.1";
  private static final String HOME = "browser:abc";

  @Test
  void three_slips_cost_nothing() {
    assertThat(Throttle.PASSWORD.pause(failures(3, HERE), HERE, false, NOW)).isZero();
  }

  @Test
  void waits_grow_with_each_failure_up_to_a_quarter_of_an_hour() {
    assertThat(pauseAfter(4)).isEqualTo(Duration.ofSeconds(2));
    assertThat(pauseAfter(5)).isEqualTo(Duration.ofSeconds(4));
    assertThat(pauseAfter(8)).isEqualTo(Duration.ofSeconds(32));
    assertThat(pauseAfter(29)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void another_source_does_not_wait_for_these_failures() {
    assertThat(Throttle.PASSWORD.pause(failures(20, HERE), "from:198.51.100.7", false, NOW))
        .isZero();
  }

  @Test
  void many_sources_together_meet_the_soft_limit() {
    List<Failure> fromEverywhere = new ArrayList<>();
    for (int i = 0; i < Throttle.SOFT_LIMIT; i++) {
      fromEverywhere.add(new Failure("from:203.0.113." + i, false, NOW));
    }
    assertThat(Throttle.PASSWORD.pause(fromEverywhere, HERE, false, NOW)).isPositive();
    assertThat(Throttle.PASSWORD.pause(fromEverywhere, HERE, false, NOW.plusSeconds(31))).isZero();
  }

  @Test
  void nobody_keeps_an_owner_out_of_a_browser_the_house_knows() {
    assertThat(Throttle.PASSWORD.pause(failures(1000, HERE), HOME, true, NOW)).isZero();
  }

  @Test
  void a_known_browser_waits_for_its_own_failures() {
    List<Failure> own = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      own.add(new Failure(HOME, true, NOW));
    }
    assertThat(Throttle.PASSWORD.pause(own, HOME, true, NOW)).isPositive();
  }

  @Test
  void the_fifth_wrong_code_is_the_last_for_a_while() {
    assertThat(Throttle.CODE.pause(failures(4, HERE), HERE, false, NOW)).isZero();
    assertThat(Throttle.CODE.pause(failures(5, HERE), HERE, false, NOW))
        .isEqualTo(Duration.ofMinutes(15));
  }

  private static Duration pauseAfter(int failures) {
    return Throttle.PASSWORD.pause(failures(failures, HERE), HERE, false, NOW);
  }

  private static List<Failure> failures(int count, String lane) {
    List<Failure> failures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      failures.add(new Failure(lane, false, NOW.minusSeconds(i)));
    }
    return failures;
  }
}
