package decem.desk.boundary;

import decem.contract.Language;
import decem.contract.people.Absence;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of all people the expert is away this week, and the secretary stands in. */
@ApplicationScoped
class PeopleOfTests implements People {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  @Override
  public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
    return Stream.of(Kind.values())
        .filter(kind -> ids.contains(kind.person()))
        .map(PeopleOfTests::card)
        .collect(Collectors.toMap(PersonCard::id, Function.identity()));
  }

  private static PersonCard card(Kind kind) {
    LocalDate today = LocalDate.now(BRUSSELS);
    Absence away = new Absence(today, today.plusDays(2), Optional.of(Kind.SECRETARY.person()));
    return new PersonCard(
        kind.person(),
        kind.shown(),
        "XX",
        1,
        Language.EN,
        BRUSSELS,
        kind == Kind.EXPERT ? Optional.of(away) : Optional.empty());
  }

  @Override
  public Map<PersonId, MailAddress> addresses(Collection<PersonId> ids) {
    return Map.of();
  }

  @Override
  public List<PersonCard> everyone() {
    return List.of();
  }
}
