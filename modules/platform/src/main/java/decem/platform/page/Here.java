package decem.platform.page;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.house.AbsenceWords;
import decem.platform.house.DeadlineWords;
import decem.platform.house.House;
import decem.platform.web.Unsent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows of the moment: who looks at it, in which language and theme, in which
 * house.
 */
@Named
@RequestScoped
public class Here {

  @Inject HttpServletRequest request;
  @Inject Asking asking;
  @Inject Access access;
  @Inject House house;
  @Inject People people;

  private @Nullable Optional<PersonCard> card;
  private final Map<PersonId, Optional<PersonCard>> standIns = new HashMap<>();

  public Language language() {
    return Look.language(request);
  }

  public String getLanguage() {
    return language().tag();
  }

  public Locale getLocale() {
    return language().locale();
  }

  public String getTheme() {
    return Look.theme(request);
  }

  public boolean isSignedIn() {
    return asking.person().isPresent();
  }

  /** Of the reader's own; empty for somebody who is not signed in. */
  public String getPersonId() {
    return asking.person().map(person -> person.value().toString()).orElse("");
  }

  public String getPersonName() {
    return card().map(PersonCard::name).orElse("");
  }

  public String getPersonInitials() {
    return card().map(PersonCard::initials).orElse("");
  }

  public int getPersonTone() {
    return card().map(PersonCard::tone).orElse(1);
  }

  public ZoneId zone() {
    return card().map(PersonCard::zone).orElseGet(house::zone);
  }

  /** For a script that writes the hour itself. */
  public String getZoneId() {
    return zone().getId();
  }

  /** What stands behind an hour in the reader's own zone: "Brussels", or "your time". */
  public String getZoneName() {
    return words().zoneName();
  }

  public String getHouseName() {
    return house.name().in(language());
  }

  public String getMarkingEn() {
    return house.marking().en();
  }

  public String getMarkingFr() {
    return house.marking().fr();
  }

  public boolean isMayKeepAccounts() {
    return may(Act.KEEP_ACCOUNTS);
  }

  public boolean isMayPrepareGroups() {
    return may(Act.PREPARE_GROUPS);
  }

  public boolean isMayKeepCalendar() {
    return may(Act.KEEP_CALENDAR);
  }

  /** A moment in full: house time, own time, working days left. */
  public String deadline(Instant moment) {
    return words().full(moment);
  }

  /** A moment in the house's time alone. */
  public String time(Instant moment) {
    return words().houseTime(moment);
  }

  public String yourTime(Instant moment) {
    return words().yourTime(moment);
  }

  public String left(Instant moment) {
    return words().left(moment);
  }

  public String date(Instant moment) {
    return words().date(moment);
  }

  /** A number as people of the language write it: "10,200", "10 200". */
  public String number(long number) {
    return Figures.written(number, language());
  }

  /** "14:02 Brussels": a moment of a day that is named beside it. */
  public String hour(Instant moment) {
    return words().houseHour(moment);
  }

  /** "14:02–14:40 Brussels", of a day that is named beside it. */
  public String hours(Instant from, Instant until) {
    return words().houseHours(from, until);
  }

  /** "Fri 11 Dec", with the year whenever it is not this one. */
  public String day(LocalDate day) {
    return words().day(day);
  }

  /** A wall-clock time of the house. */
  public String wall(LocalDateTime moment) {
    return words().wall(moment);
  }

  /** "Away until Thu 3 Dec; Expert, insurance stands in": a line of its own; empty when here. */
  public String away(PersonCard person) {
    String words = awayWords(person);
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(getLocale()) + words.substring(1);
  }

  /** The name as it stands in a sentence: with the absence in brackets behind it. */
  public String named(PersonCard person) {
    String words = awayWords(person);
    return words.isEmpty() ? person.name() : person.name() + " (" + words + ")";
  }

  private String awayWords(PersonCard person) {
    return person
        .away()
        .map(
            absence ->
                new AbsenceWords(house, language())
                    .of(absence, absence.standIn().flatMap(this::standIn)))
        .orElse("");
  }

  private Optional<String> standIn(PersonId person) {
    return standIns.computeIfAbsent(person, this::find).map(PersonCard::name);
  }

  /** Where the reader is, as path and query: where to come back to after changing the language. */
  public String getAddress() {
    Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
    Object query = request.getAttribute("jakarta.servlet.forward.query_string");
    String path = forwarded != null ? forwarded.toString() : request.getRequestURI();
    String asked =
        forwarded != null ? (query == null ? "" : query.toString()) : request.getQueryString();
    return Unsent.unmarked(asked == null || asked.isEmpty() ? path : path + "?" + asked);
  }

  /** Whether somebody has come back to a form that was sent after the sign-in had ended. */
  public boolean isUnsent() {
    return "GET".equals(request.getMethod()) && request.getParameter(Unsent.NAME) != null;
  }

  /**
   * What is to be said to a form as a whole. An expression cannot ask Faces for it, since it hands
   * over an empty text where nothing is meant.
   */
  public List<FacesMessage> getMessages() {
    return FacesContext.getCurrentInstance().getMessageList(null);
  }

  private DeadlineWords words() {
    return new DeadlineWords(house, zone(), language());
  }

  private boolean may(Act act) {
    return asking.person().filter(person -> access.may(person, act)).isPresent();
  }

  private Optional<PersonCard> card() {
    Optional<PersonCard> known = card;
    if (known == null) {
      known = asking.person().flatMap(this::find);
      card = known;
    }
    return known;
  }

  private Optional<PersonCard> find(PersonId person) {
    return Optional.ofNullable(people.cards(List.of(person)).get(person));
  }
}
