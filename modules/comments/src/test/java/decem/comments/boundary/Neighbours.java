package decem.comments.boundary;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.access.Office;
import decem.contract.drafts.TextHeads;
import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupCard;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.groups.Membership;
import decem.contract.groups.ReleaseAct;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The other rooms that comments asks, as far as it asks them. */
@ApplicationScoped
class Neighbours {

  /** Nothing is asked of it but by the demonstration. */
  @Produces
  TextHeads heads() {
    return papers -> Map.of();
  }

  /** Everybody has a name. */
  @ApplicationScoped
  static class Everybody implements People {

    @Override
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
      return ids.stream()
          .distinct()
          .collect(Collectors.toMap(Function.identity(), Everybody::card));
    }

    static PersonCard card(PersonId id) {
      String name = "Person <" + id.value().toString().substring(0, 4) + ">";
      ZoneId zone = ZoneId.of("Europe/Brussels");
      return new PersonCard(id, name, "P", 1, Language.EN, zone, Optional.empty());
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

  /** Each reviewer speaks for one body. */
  @ApplicationScoped
  static class Bodies implements Groups {

    @Override
    public List<BodyId> bodiesOf(PersonId person) {
      return Stream.of(person).map(Cast.SPEAKS_FOR::get).filter(body -> body != null).toList();
    }

    @Override
    public Map<BodyId, BodyCard> bodies(Collection<BodyId> ids) {
      return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), Bodies::card));
    }

    private static BodyCard card(BodyId id) {
      String code = id.equals(Cast.CAL) ? "CAL" : "HAL";
      return new BodyCard(id, code, Bilingual.same(code), BodyCard.Kind.DELEGATION, 1);
    }

    @Override
    public Map<GroupId, GroupCard> cards(Collection<GroupId> ids) {
      return Map.of();
    }

    @Override
    public Map<GroupId, List<Membership>> members(Collection<GroupId> ids) {
      return Map.of();
    }

    @Override
    public Map<GroupId, Set<ReleaseAct>> bothChairs(Collection<GroupId> ids) {
      return Map.of();
    }

    @Override
    public List<BodyCard> roll() {
      return List.of();
    }

    @Override
    public Map<BodyId, List<PersonId>> peopleOf(Collection<BodyId> ids) {
      return Map.of();
    }

    @Override
    public Map<Office, List<PersonId>> holders(Collection<Office> offices) {
      return Map.of();
    }
  }
}
