package decem.desk.boundary;

import decem.contract.Bilingual;
import decem.contract.access.Act;
import decem.contract.groups.GroupCard;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.groups.Membership;
import decem.contract.people.Absence;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.desk.control.Away;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days ahead: who of the asker's groups is away, when a mandate is due, when the house is
 * closed.
 */
@Boundary
public class Week {

  private static final int DAYS = 14;

  @Inject Database database;
  @Inject Groups groups;
  @Inject People people;
  @Inject House house;
  @Inject Asking asking;

  @Needs(Act.SIGNED_IN)
  public Ahead ahead() {
    PersonId reader = asking.known();
    List<GroupId> mine = groupsOf(reader);
    Map<PersonId, PersonCard> cards = people.cards(members(mine, reader));
    List<PersonCard> others =
        cards.values().stream().filter(card -> !card.id().equals(reader)).toList();
    List<Away> away = Away.among(others, house.today());
    return new Ahead(
        away,
        Optional.ofNullable(cards.get(reader)).flatMap(PersonCard::away),
        standIns(away, cards, reader),
        mandates(mine),
        closings());
  }

  private List<GroupId> groupsOf(PersonId person) {
    return database.list(
        "select distinct place from access.standing where person = ? and scope = 'GROUP' limit 50",
        row -> new GroupId(row.getObject(1, UUID.class)),
        person.value());
  }

  private Set<PersonId> members(Collection<GroupId> mine, PersonId reader) {
    return Stream.concat(
            Stream.of(reader),
            groups.members(mine).values().stream().flatMap(List::stream).map(Membership::person))
        .collect(Collectors.toSet());
  }

  private Map<PersonId, String> standIns(
      List<Away> away, Map<PersonId, PersonCard> cards, PersonId reader) {
    Set<PersonId> asked =
        Stream.concat(
                away.stream().map(Away::absence),
                Optional.ofNullable(cards.get(reader)).flatMap(PersonCard::away).stream())
            .flatMap(absence -> absence.standIn().stream())
            .collect(Collectors.toSet());
    return people.cards(asked).values().stream()
        .collect(Collectors.toMap(PersonCard::id, PersonCard::name));
  }

  private List<Date> mandates(List<GroupId> mine) {
    return groups.cards(mine).values().stream()
        .filter(card -> card.state() == GroupCard.State.ESTABLISHED)
        .filter(card -> !card.due().isBefore(house.today()))
        .map(card -> new Date(card.due(), card.name()))
        .toList();
  }

  private List<Date> closings() {
    LocalDate today = house.today();
    return today
        .datesUntil(today.plusDays(DAYS))
        .flatMap(day -> house.closing(day).stream().map(name -> new Date(day, name)))
        .toList();
  }

  /** A day and what it is. */
  public record Date(LocalDate day, Bilingual what) {}

  /**
   * The days ahead.
   *
   * @param own the reader's own absence, present or next
   * @param standIns names of those who stand in
   */
  public record Ahead(
      List<Away> away,
      Optional<Absence> own,
      Map<PersonId, String> standIns,
      List<Date> mandates,
      List<Date> closings) {}
}
