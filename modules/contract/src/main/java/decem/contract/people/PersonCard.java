package decem.contract.people;

import decem.contract.Language;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is shown of a person beside what they did.
 *
 * @param name the full name, or in the demonstration the field: "Expert, energy"
 * @param initials one to three letters
 * @param tone 1 to 8, the colour of the round, fixed per person
 * @param away the present or next absence within fourteen days
 */
public record PersonCard(
    PersonId id,
    String name,
    String initials,
    int tone,
    Language language,
    ZoneId zone,
    Optional<Absence> away) {}
