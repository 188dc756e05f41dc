package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.people.Absence;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.groups.boundary.GroupView.MemberRow;
import decem.groups.entity.Appointee;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.Membership;
import decem.platform.house.House;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who sits round the table of a group, or will once it exists. */
@ApplicationScoped
class Table {

  @Inject Shelf shelf;
  @Inject People people;
  @Inject House house;

  private record Place(UUID id, Appointee who, boolean pen) {}

  List<MemberRow> of(ExpertGroup group) {
    List<Place> places = group.establishedAt().isPresent() ? serving(group) : named(group);
    Map<PersonId, PersonCard> cards =
        people.cards(places.stream().map(place -> place.who().person()).toList());
    Map<PersonId, PersonCard> standIns = people.cards(standIns(cards));
    Map<String, Bilingual> states = shelf.states();
    return places.stream()
        .flatMap(
            place ->
                Optional.ofNullable(cards.get(place.who().person())).stream()
                    .map(card -> row(place, card, standIns, states)))
        .toList();
  }

  private List<Place> serving(ExpertGroup group) {
    return shelf.serving(List.of(group.id())).stream()
        .filter(member -> !member.term().until().isBefore(house.today()))
        .map(Table::place)
        .toList();
  }

  private static Place place(Membership member) {
    Appointee who =
        new Appointee(member.person(), member.role(), member.term(), member.nationality());
    return new Place(member.id(), who, member.hasPen());
  }

  private static List<Place> named(ExpertGroup group) {
    return group.present().seats().stream()
        .map(seat -> new Place(seat.id(), seat.appointee(), false))
        .toList();
  }

  private static List<PersonId> standIns(Map<PersonId, PersonCard> cards) {
    return cards.values().stream()
        .flatMap(card -> card.away().stream())
        .flatMap(absence -> absence.standIn().stream())
        .distinct()
        .toList();
  }

  private MemberRow row(
      Place place,
      PersonCard card,
      Map<PersonId, PersonCard> standIns,
      Map<String, Bilingual> states) {
    Bilingual nationality =
        place.who().nationality().map(states::get).orElseGet(() -> Bilingual.same(""));
    Optional<PersonCard> standIn =
        card.away().flatMap(Absence::standIn).stream()
            .map(standIns::get)
            .flatMap(Stream::ofNullable)
            .findFirst();
    return new MemberRow(
        place.id(),
        card,
        place.who().role(),
        place.who().term(),
        Objects.requireNonNull(nationality),
        place.pen(),
        card.away().filter(this::meetsThisWeek).isPresent(),
        standIn);
  }

  private boolean meetsThisWeek(Absence absence) {
    LocalDate sunday = house.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return !absence.from().isAfter(sunday) && !absence.until().isBefore(house.today());
  }
}
