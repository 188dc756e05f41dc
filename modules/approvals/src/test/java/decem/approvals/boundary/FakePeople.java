package decem.approvals.boundary;

import decem.contract.Language;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** People in memory. */
final class FakePeople implements People {

  private final Map<PersonId, PersonCard> people = new HashMap<>();

  PersonId person(String name, Language language) {
    return person(new PersonId(UUID.randomUUID()), name, language);
  }

  PersonId person(PersonId id, String name, Language language) {
    people.put(id, new PersonCard(id, name, "XX", 1, language, ZoneId.of("UTC"), Optional.empty()));
    return id;
  }

  @Override
  public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
    return ids.stream()
        .filter(people::containsKey)
        .distinct()
        .collect(Collectors.toMap(id -> id, people::get));
  }

  @Override
  public Map<PersonId, MailAddress> addresses(Collection<PersonId> ids) {
    return cards(ids).values().stream()
        .collect(
            Collectors.toMap(
                PersonCard::id,
                card ->
                    new MailAddress(
                        card.name() + "@example.org", card.name(), card.language(), card.zone())));
  }

  @Override
  public List<PersonCard> everyone() {
    return List.copyOf(people.values());
  }
}
