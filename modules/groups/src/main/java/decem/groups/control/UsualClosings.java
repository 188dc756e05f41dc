package decem.groups.control;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

/** The closing days of a year as houses in Brussels keep them; most follow Easter. */
public final class UsualClosings {

  private UsualClosings() {}

  public static List<Closing> of(int year) {
    LocalDate easter = easter(year);
    return List.of(
        Closing.on(LocalDate.of(year, Month.JANUARY, 1), "New Year’s Day", "Jour de l’an"),
        Closing.on(easter.minusDays(3), "Maundy Thursday", "Jeudi saint"),
        Closing.on(easter.minusDays(2), "Good Friday", "Vendredi saint"),
        Closing.on(easter.plusDays(1), "Easter Monday", "Lundi de Pâques"),
        Closing.on(LocalDate.of(year, Month.MAY, 1), "Labour Day", "Fête du travail"),
        Closing.on(LocalDate.of(year, Month.MAY, 9), "Europe Day", "Journée de l’Europe"),
        Closing.on(easter.plusDays(39), "Ascension Day", "Ascension"),
        Closing.on(easter.plusDays(40), "Day after Ascension Day", "Lendemain de l’Ascension"),
        Closing.on(easter.plusDays(50), "Whit Monday", "Lundi de Pentecôte"),
        Closing.on(
            LocalDate.of(year, Month.JULY, 21), "Belgian National Day", "Fête nationale belge"),
        Closing.on(LocalDate.of(year, Month.AUGUST, 15), "Assumption Day", "Assomption"),
        Closing.on(LocalDate.of(year, Month.NOVEMBER, 1), "All Saints’ Day", "Toussaint"),
        Closing.on(LocalDate.of(year, Month.NOVEMBER, 2), "All Souls’ Day", "Jour des morts"),
        Closing.on(LocalDate.of(year, Month.DECEMBER, 24), "Year end", "Fin d’année")
            .until(MonthDay.of(Month.DECEMBER, 31).atYear(year)));
  }

  /** Easter Sunday: the Sunday after the first full moon of spring, as the calendar reckons it. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int moonYear = year % 19;
    int solar = century - century / 4;
    int lunar = (8 * century + 13) / 25;
    int epact = Math.floorMod(19 * moonYear + solar - lunar + 15, 30);
    int late = epact == 29 || epact == 28 && moonYear > 10 ? 1 : 0;
    LocalDate fullMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(epact - late);
    return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
  }
}
