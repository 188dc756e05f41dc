package decem.platform.house;

import decem.contract.Bilingual;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * The rows behind the calendar of the house. Whoever changes them asks for the permission, in a
 * transaction of its own, and lets the house read them again afterwards.
 */
@ApplicationScoped
public class ClosingDays {

  @Inject Database database;

  /** A day on which the house is closed, and why. */
  public record Day(LocalDate day, Bilingual reason) {}

  /** From the first of those days to the last, both included, in order. */
  public List<Day> between(LocalDate first, LocalDate last) {
    return database.list(
        "select day, name_en, name_fr from platform.closing_day where day between ? and ?"
            + " order by day",
        row ->
            new Day(
                row.getObject(1, LocalDate.class),
                new Bilingual(row.getString(2), row.getString(3))),
        first,
        last);
  }

  /** A day that stands already stays as it is. */
  public void add(Day day) {
    database.run(
        "insert into platform.closing_day (day, name_en, name_fr) values (?, ?, ?)"
            + " on conflict do nothing",
        day.day(),
        day.reason().en(),
        day.reason().fr());
  }

  /** Takes those days out; says how many there were. */
  public int remove(LocalDate first, LocalDate last) {
    return database.run("delete from platform.closing_day where day between ? and ?", first, last);
  }

  /** Nobody else changes the calendar until this transaction has ended. */
  public void alone() {
    database.list("select pg_advisory_xact_lock(hashtext('platform.closing_day'))", row -> 1);
  }
}
