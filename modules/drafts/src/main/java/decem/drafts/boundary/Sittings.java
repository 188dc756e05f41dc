package decem.drafts.boundary;

import decem.drafts.control.Retelling;
import decem.drafts.control.Work;
import decem.drafts.entity.SittingRow;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who worked on a text when, and what came of it. A sitting ends with a pause of half an hour and
 * with the day; where very much was written also with each ten thousandth commit, so that nothing
 * that is reckoned here is ever longer.
 */
@ApplicationScoped
class Sittings {

  /** Nobody goes on with a sitting that was left so long ago, whatever is still on its way. */
  private static final Duration OVER = Duration.ofMinutes(35);

  /** A page reckons no more than this; what is over is kept, so that the next one goes on. */
  private static final long MOST_COMMITS = 20_000;

  private static final String DAYS =
      "with recursive day (on_day) as (select (select (at at time zone ?::text)::date from"
          + " drafts.text_commit where text_id = ? and at < ? order by at desc limit 1)"
          + " union all select (select (c.at at time zone ?::text)::date from drafts.text_commit c"
          + " where c.text_id = ? and c.at < (day.on_day::timestamp at time zone ?::text)"
          + " order by c.at desc limit 1) from day where day.on_day is not null)"
          + " select on_day from day where on_day is not null limit ?";

  private static final String SITTINGS =
      "select author, what, min(n), max(n), count(*), min(at), max(at) from (select *, count(*)"
          + " filter (where begins) over (partition by author order by n) as stretch from (select"
          + " n, author, at, what, coalesce(at - lag(at) over own >= interval '30 minutes' or day"
          + " <> lag(day) over own or part <> lag(part) over own or what <> lag(what) over own or"
          + " what in ('import', 'restore'), true) as begins from (select n, author, at, (at at"
          + " time zone ?::text)::date as day, n / 10000 as part, case when kind in ('import',"
          + " 'restore', 'suggest', 'accept', 'reject') then kind else 'edit' end as what from"
          + " drafts.text_commit where text_id = ? and at >= ? and at < ?) as one window own as"
          + " (partition by author order by n)) as marked) as stretched group by author, what,"
          + " stretch having max(n) < ? order by max(n) desc limit ?";

  @Inject Database database;
  @Inject House house;
  @Inject PastTexts texts;
  @Inject SittingShelf shelf;

  /** The latest days before a moment on which somebody wrote, at most so many. */
  List<LocalDate> days(UUID text, Instant before, int most) {
    String zone = house.zone().getId();
    return database.list(
        DAYS, row -> row.getObject(1, LocalDate.class), zone, text, before, zone, text, zone, most);
  }

  /** The latest sittings between two beginnings of days that ended before a commit. */
  List<SittingRow> between(UUID text, Instant from, Instant until, long before, int most) {
    return database.list(
        SITTINGS, Sittings::sitting, house.zone().getId(), text, from, until, before, most);
  }

  private static SittingRow sitting(ResultSet row) throws SQLException {
    return new SittingRow(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getLong(3),
        row.getLong(4),
        row.getInt(5),
        row.getTimestamp(6).toInstant(),
        row.getTimestamp(7).toInstant());
  }

  /**
   * What came of them: what is kept, and what can be reckoned now, the latest first. The rest is
   * absent.
   */
  Map<SittingRow, Work> works(UUID text, List<SittingRow> sittings, Instant now) {
    Map<SittingRow, Work> works = new HashMap<>(shelf.get(text, sittings));
    List<SittingRow> missing =
        within(sittings.stream().filter(sitting -> !works.containsKey(sitting)).toList());
    if (!missing.isEmpty()) {
      Map<SittingRow, Work> told = told(text, missing);
      works.putAll(told);
      Map<SittingRow, Work> over = new HashMap<>(told);
      over.keySet().removeIf(sitting -> sitting.ended().isAfter(now.minus(OVER)));
      shelf.put(text, over);
    }
    return works;
  }

  private Map<SittingRow, Work> told(UUID text, List<SittingRow> sittings) {
    long first = sittings.stream().mapToLong(SittingRow::from).min().getAsLong();
    long last = sittings.stream().mapToLong(SittingRow::to).max().getAsLong();
    Retelling retelling = new Retelling(texts.at(text, first - 1), sittings);
    texts.walk(text, first - 1, last, retelling::take);
    return retelling.told();
  }

  /** As many of the latest as lie within what one page may reckon. */
  private static List<SittingRow> within(List<SittingRow> missing) {
    List<SittingRow> taken = new ArrayList<>();
    long first = Long.MAX_VALUE;
    long last = 0;
    for (SittingRow sitting :
        missing.stream().sorted(Comparator.comparingLong(SittingRow::to).reversed()).toList()) {
      first = Math.min(first, sitting.from());
      last = Math.max(last, sitting.to());
      if (last - first >= MOST_COMMITS) {
        break;
      }
      taken.add(sitting);
    }
    return taken;
  }
}
