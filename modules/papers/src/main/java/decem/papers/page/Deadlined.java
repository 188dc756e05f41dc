package decem.papers.page;

import decem.contract.Language;
import decem.platform.house.Deadline;
import decem.platform.house.House;
import decem.platform.page.Here;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Why a moment is no deadline, and the next one that is. */
@ApplicationScoped
class Deadlined {

  @Inject House house;
  @Inject Here here;
  @Inject Said said;

  String sentence(Deadline why) {
    return switch (why) {
      case Deadline.Good good -> "";
      case Deadline.HouseClosed(LocalDate day, LocalDateTime next) ->
          said.words("deadline.closed", day(day), moment(next));
      case Deadline.ClocksChange(LocalDateTime wanted, LocalDateTime next) ->
          said.words("deadline.clocks", moment(wanted), moment(next));
      case Deadline.Past(LocalDateTime next) -> said.words("deadline.past", moment(next));
    };
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE d\u00a0MMM", here.getLocale()).format(day);
  }

  private String moment(LocalDateTime moment) {
    String pattern =
        here.language() == Language.FR
            ? "EEE d\u00a0MMM, HH'\u00a0h\u00a0'mm"
            : "EEE d\u00a0MMM, HH:mm";
    return DateTimeFormatter.ofPattern(pattern, here.getLocale()).format(moment)
        + " "
        + house.city().in(here.language());
  }
}
