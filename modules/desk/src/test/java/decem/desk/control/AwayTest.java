package decem.desk.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Language;
import decem.contract.people.Absence;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AwayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);

  @Test
  void whoever_is_away_on_some_day_of_the_week_is_named_first_to_leave_first() {
    PersonCard now = person("Hydrology", -2, 1);
    PersonCard soon = person("Energy", 6, 20);
    assertThat(Away.among(List.of(soon, now), TODAY))
        .extracting(Away::person)
        .containsExactly(now, soon);
  }

  @Test
  void whoever_is_back_or_leaves_later_is_not() {
    PersonCard back = person("Back", -9, -1);
    PersonCard later = person("Later", 7, 9);
    PersonCard present =
        new PersonCard(
            new PersonId(UUID.randomUUID()),
            "Here",
            "H",
            1,
            Language.EN,
            ZoneId.of("UTC"),
            Optional.empty());
    assertThat(Away.among(List.of(back, later, present), TODAY)).isEmpty();
  }

  private static PersonCard person(String name, int from, int until) {
    Absence absence = new Absence(TODAY.plusDays(from), TODAY.plusDays(until), Optional.empty());
    return new PersonCard(
        new PersonId(UUID.randomUUID()),
        name,
        "X",
        2,
        Language.EN,
        ZoneId.of("UTC"),
        Optional.of(absence));
  }
}
