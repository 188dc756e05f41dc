package decem.drafts.boundary;

import decem.contract.access.Act;
import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.document.Node;
import decem.drafts.control.Work;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.memory.LastUsed;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What somebody who comes back to a text has missed. */
@Boundary
public class Returning {

  /** Who was away for so much is told who wrote, and sees the rest by comparing. */
  private static final long MOST_COMMITS = 20_000;

  /** A page that is opened again during a visit reckons nothing anew. */
  private static final int MOST_RECKONED = 200;

  /**
   * The last visit as it stands, or as it will once the reader is there: half an hour parts two
   * visits, as the trigger on the table has it.
   */
  private static final String MISSED =
      "select case when ended then v.n else v.before_n end, case when ended then v.at else"
          + " v.before_at end, case when ended then t.head else v.began_n end from (select *, at <"
          + " clock_timestamp() - interval '30 minutes' as ended from drafts.visit where person = ?"
          + " and text_id = ?) as v join drafts.text t on t.id = v.text_id and t.paper = ?";

  private static final String AUTHORS =
      "select author from (select author, max(n) as latest from drafts.text_commit where text_id ="
          + " ? and n > ? and n <= ? and author <> ? group by author) as wrote order by latest desc"
          + " limit 100";

  @Inject Database database;
  @Inject Asking asking;
  @Inject PastTexts texts;
  @Inject People people;

  private final LastUsed<Between, Work> reckoned = new LastUsed<>(MOST_RECKONED);

  private record Stretch(long from, Instant at, long until) {}

  /**
   * What others wrote since a visit.
   *
   * @param at when that visit ended
   * @param from the commit up to which the text was read then
   * @param until the commit with which this visit began
   * @param by who wrote, the latest first
   * @param work what came of it; empty where it is too much to reckon
   */
  public record Missed(
      Instant at, long from, long until, List<PersonCard> by, Optional<Work> work) {}

  /** Nothing for whoever comes for the first time, or has missed nothing. */
  @Needs(Act.READ_LIVING_TEXT)
  public Optional<Missed> missed(PaperId paper, TextId text) {
    PersonId reader = asking.known();
    return database
        .list(MISSED, Returning::stretch, reader.value(), text.value(), paper.value())
        .stream()
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(stretch -> missed(stretch, text, reader));
  }

  private static Optional<Stretch> stretch(ResultSet row) throws SQLException {
    long from = row.getLong(1);
    if (row.wasNull() || row.getTimestamp(2) == null) {
      return Optional.empty();
    }
    Instant at = Objects.requireNonNull(row.getTimestamp(2)).toInstant();
    return Optional.of(new Stretch(from, at, row.getLong(3)));
  }

  private Optional<Missed> missed(Stretch stretch, TextId text, PersonId reader) {
    List<PersonId> authors =
        database.list(
            AUTHORS,
            row -> new PersonId(row.getObject(1, UUID.class)),
            text.value(),
            stretch.from(),
            stretch.until(),
            reader.value());
    if (authors.isEmpty()) {
      return Optional.empty();
    }
    Map<PersonId, PersonCard> cards = people.cards(authors);
    List<PersonCard> by =
        authors.stream().flatMap(id -> Optional.ofNullable(cards.get(id)).stream()).toList();
    Missed missed =
        new Missed(stretch.at(), stretch.from(), stretch.until(), by, work(stretch, text));
    return Optional.of(missed).filter(each -> each.work().filter(Work::isNothing).isEmpty());
  }

  private Optional<Work> work(Stretch stretch, TextId text) {
    if (stretch.until() - stretch.from() > MOST_COMMITS) {
      return Optional.empty();
    }
    Between between = new Between(text.value(), stretch.from(), stretch.until());
    return Optional.of(
        reckoned.get(
            between, () -> Work.between(at(between.from(), text), at(between.until(), text))));
  }

  private Node at(long n, TextId text) {
    return texts.at(text.value(), n);
  }

  /** Two commits of a text: what lies between them never changes. */
  private record Between(UUID text, long from, long until) {}
}
