package decem.desk.control;

import decem.contract.people.Absence;
import decem.contract.people.PersonCard;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who is away on some day of the week to come. */
public record Away(PersonCard person, Absence absence) {

  private static final int DAYS = 7;
  private static final int MOST = 12;

  /** Those of them who are away between that day and a week later, the first to leave first. */
  public static List<Away> among(Collection<PersonCard> people, LocalDate today) {
    return people.stream()
        .flatMap(person -> of(person, today))
        .sorted(
            Comparator.comparing((Away away) -> away.absence().from())
                .thenComparing(away -> away.person().name()))
        .limit(MOST)
        .toList();
  }

  private static Stream<Away> of(PersonCard person, LocalDate today) {
    return person.away().stream()
        .filter(absence -> absence.from().isBefore(today.plusDays(DAYS)))
        .filter(absence -> !absence.until().isBefore(today))
        .map(absence -> new Away(person, absence));
  }
}
