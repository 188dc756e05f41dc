package decem.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.people.PersonId;
import decem.people.entity.OneTimeLink.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OneTimeLinkTest {

  private static final Instant NOW = Instant.parse("2026-12-09T12:00:00Z");

  private final OneTimeLink link = OneTimeLink.toJoin("hash", new PersonId(UUID.randomUUID()), NOW);

  @Test
  void opens_its_own_door_for_seven_days() {
    assertThat(link.opens(Purpose.JOIN, NOW.plus(Duration.ofDays(7)).minusSeconds(1))).isTrue();
    assertThat(link.opens(Purpose.JOIN, NOW.plus(Duration.ofDays(7)))).isFalse();
    assertThat(link.opens(Purpose.FIRST, NOW)).isFalse();
  }

  @Test
  void opens_it_once() {
    link.use(NOW);
    assertThat(link.opens(Purpose.JOIN, NOW)).isFalse();
    assertThatThrownBy(() -> link.use(NOW)).isInstanceOf(IllegalStateException.class);
  }
}
