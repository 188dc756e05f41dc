package decem.platform.house;

import decem.contract.Language;
import decem.contract.people.Absence;
import decem.platform.words.Sentence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What stands beside the name of somebody who is away or soon will be: "away until Thu 3 Dec;
 * Expert, insurance stands in".
 */
public final class AbsenceWords {

  private final DeadlineWords days;
  private final LocalDate today;
  private final Language language;

  public AbsenceWords(House house, Language language) {
    this.days = new DeadlineWords(house, house.zone(), language);
    this.today = house.today();
    this.language = language;
  }

  /**
   * @param standIn the name of who stands in, if anybody does
   */
  public String of(Absence absence, Optional<String> standIn) {
    return span(absence) + standIn.map(name -> say("away.standIn", name)).orElse("");
  }

  private String span(Absence absence) {
    String until = days.day(absence.until());
    if (!absence.from().isAfter(today)) {
      return absence.until().equals(today) ? say("away.today") : say("away.until", until);
    }
    return absence.from().equals(absence.until())
        ? say("away.day", until)
        : say("away.days", days.day(absence.from()), until);
  }

  private String say(String key, Object... values) {
    String words =
        ResourceBundle.getBundle("decem.platform.messages", language.locale()).getString(key);
    return Sentence.of(words, language.locale(), values);
  }
}
