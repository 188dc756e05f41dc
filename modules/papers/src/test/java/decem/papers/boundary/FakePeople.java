package decem.papers.boundary;

import decem.contract.Language;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People, each with the same id in every JVM. */
final class FakePeople implements People {

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private final Map<PersonId, PersonCard> all = new LinkedHashMap<>();

  PersonId person(String name, Language language) {
    PersonId id = new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    all.put(
        id, new PersonCard(id, name, name.substring(0, 2), 1, language, ZONE, Optional.empty()));
    return id;
  }

  @Override
  public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
    Map<PersonId, PersonCard> found = new LinkedHashMap<>(all);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public Map<PersonId, MailAddress> addresses(Collection<PersonId> ids) {
    Map<PersonId, MailAddress> found = new LinkedHashMap<>();
    cards(ids)
        .forEach(
            (id, card) ->
                found.put(
                    id,
                    new MailAddress(
                        id.value() + "@example.org", card.name(), card.language(), ZONE)));
    return found;
  }

  @Override
  public List<PersonCard> everyone() {
    return List.copyOf(all.values());
  }
}
