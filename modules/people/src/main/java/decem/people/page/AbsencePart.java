package decem.people.page;

import decem.contract.people.People;
import decem.contract.people.PersonId;
import decem.people.boundary.Absences;
import decem.people.control.AbsenceRules.Trouble;
import decem.platform.access.Asking;
import decem.platform.page.Here;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own absences: the part of the profile that enters and takes them back. */
@Named
@ViewScoped
public class AbsencePart implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String DONE = "/people/profile?faces-redirect=true&note=";

  @Inject Absences absences;
  @Inject People people;
  @Inject Asking asking;
  @Inject Words words;
  @Inject Here here;

  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private String standIn = "";

  public List<Absences.Away> getMine() {
    return absences.mine();
  }

  /** "21 Dec 2026 to 4 Jan 2027". */
  public String days(Absences.Away away) {
    return words.of("absence.days", day(away.from()), day(away.until()));
  }

  /** Everyone who could stand in; nobody comes first. */
  public Map<String, String> getOthers() {
    Map<String, String> others = new LinkedHashMap<>();
    others.put(words.of("absence.nobody"), "");
    people.everyone().stream()
        .filter(card -> !card.id().equals(asking.known()))
        .forEach(card -> others.put(card.name(), card.id().value().toString()));
    return others;
  }

  public @Nullable String enter() {
    if (from == null || until == null) {
      return null;
    }
    Optional<PersonId> chosen =
        standIn.isEmpty() ? Optional.empty() : Optional.of(PersonId.of(standIn));
    Optional<Trouble> trouble = absences.enter(from, until, chosen);
    return trouble.isEmpty() ? DONE + "absence" : words.refuse("absence." + trouble.get().name());
  }

  public String takeBack(UUID id) {
    absences.takeBack(id);
    return DONE + "taken-back";
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d\u00a0MMM yyyy", here.getLocale()).format(day);
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public String getStandIn() {
    return standIn;
  }

  public void setStandIn(@Nullable String standIn) {
    this.standIn = standIn == null ? "" : standIn;
  }
}
