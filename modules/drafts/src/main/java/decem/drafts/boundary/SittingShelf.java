package decem.drafts.boundary;

import decem.drafts.control.Work;
import decem.drafts.control.WorkJson;
import decem.drafts.entity.SittingRow;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was done in sittings that are over: reckoned once, kept for ever. */
@ApplicationScoped
class SittingShelf {

  private static final String KEPT =
      "select from_n, to_n, facts from drafts.sitting where text_id = ? and form = ? and from_n"
          + " between ? and ? order by from_n desc limit 500";
  private static final String KEEP =
      "insert into drafts.sitting (text_id, from_n, to_n, form, facts) select ?, s.from_n::bigint,"
          + " s.to_n::bigint, ?, s.facts from unnest(?, ?, ?) as s (from_n, to_n, facts) on"
          + " conflict do nothing";

  @Inject Database database;

  private record Range(long from, long to) {

    static Range of(SittingRow sitting) {
      return new Range(sitting.from(), sitting.to());
    }
  }

  private record Kept(Range range, Work work) {}

  /** Those of the sittings that are known. */
  Map<SittingRow, Work> get(UUID text, List<SittingRow> sittings) {
    if (sittings.isEmpty()) {
      return Map.of();
    }
    Map<Range, Work> kept = new HashMap<>();
    database
        .list(
            KEPT,
            row ->
                new Kept(
                    new Range(row.getLong(1), row.getLong(2)), WorkJson.read(row.getString(3))),
            text,
            WorkJson.FORM,
            sittings.stream().mapToLong(SittingRow::from).min().getAsLong(),
            sittings.stream().mapToLong(SittingRow::from).max().getAsLong())
        .forEach(each -> kept.put(each.range(), each.work()));
    Map<SittingRow, Work> known = new HashMap<>();
    sittings.stream()
        .filter(sitting -> kept.containsKey(Range.of(sitting)))
        .forEach(sitting -> known.put(sitting, kept.get(Range.of(sitting))));
    return known;
  }

  void put(UUID text, Map<SittingRow, Work> over) {
    if (over.isEmpty()) {
      return;
    }
    List<Map.Entry<SittingRow, Work>> all = List.copyOf(over.entrySet());
    database.run(
        KEEP,
        text,
        WorkJson.FORM,
        column(all, each -> Long.toString(each.getKey().from())),
        column(all, each -> Long.toString(each.getKey().to())),
        column(all, each -> WorkJson.write(each.getValue())));
  }

  private static String[] column(
      List<Map.Entry<SittingRow, Work>> all, Function<Map.Entry<SittingRow, Work>, String> value) {
    Stream<String> values = all.stream().map(value);
    return values.toArray(String[]::new);
  }
}
