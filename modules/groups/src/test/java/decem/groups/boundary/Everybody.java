package decem.groups.boundary;

import decem.contract.Language;
import decem.contract.people.Invitations;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.platform.access.OwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every id is somebody with an address, and everybody may be invited. */
@ApplicationScoped
@OwnTransaction
class Everybody implements Invitations {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  @Override
  public Outcome invite(UUID key, Guest guest) {
    byte[] address = guest.address().getBytes(StandardCharsets.UTF_8);
    return guest.address().contains("@")
        ? new Invited(new PersonId(UUID.nameUUIDFromBytes(address)))
        : new NotAcceptable("address");
  }

  static PersonCard card(PersonId id) {
    String name = "Expert " + id.value().toString().substring(0, 4);
    return new PersonCard(id, name, "EX", 1, Language.EN, BRUSSELS, Optional.empty());
  }

  /** The answers about them. */
  @ApplicationScoped
  static class Known implements People {

    @Override
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
      return ids.stream()
          .distinct()
          .collect(Collectors.toMap(Function.identity(), Everybody::card));
    }

    @Override
    public Map<PersonId, MailAddress> addresses(Collection<PersonId> ids) {
      return ids.stream()
          .distinct()
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  id ->
                      new MailAddress(
                          id.value() + "@meridian.example", "Expert", Language.FR, BRUSSELS)));
    }

    @Override
    public List<PersonCard> everyone() {
      return Seeded.ALL.stream().map(Everybody::card).toList();
    }
  }
}
