package decem.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.people.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg | AB",
        "Expert, energy | EN",
        "Co-chair, public law | PL",
        "Expert, history of institutions | HI",
        "Expert, data and networks | DN",
        "Secretary General | SG",
        "Delegation of Caldria | DC",
        "Élodie de la Tour | ÉT",
        "Ng | NG",
        "Li Wu | LW",
        "x | X"
      })
  void initials_say_who_it_is(String name, String initials) {
    assertThat(Badge.initials(name)).isEqualTo(initials);
  }

  @Test
  void a_tone_is_one_of_eight_and_stays() {
    for (int i = 0; i < 200; i++) {
      PersonId person = new PersonId(UUID.randomUUID());
      assertThat(Badge.tone(person)).isBetween(1, 8).isEqualTo(Badge.tone(person));
    }
  }
}
