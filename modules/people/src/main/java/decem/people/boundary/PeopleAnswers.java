package decem.people.boundary;

import decem.contract.Language;
import decem.contract.people.Absence;
import decem.contract.people.MailAddress;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.people.control.Badge;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells other rooms who people are, how to write to them, and when they are away. */
@Boundary
@Answers
class PeopleAnswers implements People {

  private static final int DAYS_AHEAD = 14;
  private static final String CARDS =
      "select a.id, a.name, a.language, a.zone, b.from_day, b.until_day, b.stand_in"
          + " from people.account a left join lateral (select from_day, until_day, stand_in from"
          + " people.absence where person = a.id and taken_back_at is null and until_day >= ? and"
          + " from_day <= ? order by from_day limit 1) b on true";

  @Inject Database database;
  @Inject House house;

  @Override
  public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
    return select(CARDS + " where a.id = any(?)", (Object) uuids(ids)).stream()
        .collect(Collectors.toMap(PersonCard::id, Function.identity()));
  }

  @Override
  public Map<PersonId, MailAddress> addresses(Collection<PersonId> ids) {
    return database
        .list(
            "select id, address, name, language, zone from people.account where id = any(?) and"
                + " state <> 'CLOSED'",
            row -> Map.entry(new PersonId(row.getObject(1, UUID.class)), address(row)),
            (Object) uuids(ids))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public List<PersonCard> everyone() {
    return select(CARDS + " where a.state <> 'CLOSED' order by lower(a.name), a.id limit 500");
  }

  private List<PersonCard> select(String sql, Object... values) {
    LocalDate today = house.today();
    Object[] all = new Object[values.length + 2];
    all[0] = today;
    all[1] = today.plusDays(DAYS_AHEAD);
    System.arraycopy(values, 0, all, 2, values.length);
    return database.list(sql, PeopleAnswers::card, all);
  }

  private static PersonCard card(ResultSet row) throws SQLException {
    PersonId id = new PersonId(row.getObject(1, UUID.class));
    String name = row.getString(2);
    return new PersonCard(
        id,
        name,
        Badge.initials(name),
        Badge.tone(id),
        Language.valueOf(row.getString(3)),
        ZoneId.of(row.getString(4)),
        absence(row));
  }

  private static Optional<Absence> absence(ResultSet row) throws SQLException {
    LocalDate from = row.getObject(5, LocalDate.class);
    return from == null
        ? Optional.empty()
        : Optional.of(
            new Absence(
                from,
                row.getObject(6, LocalDate.class),
                Optional.ofNullable(row.getObject(7, UUID.class)).map(PersonId::new)));
  }

  private static MailAddress address(ResultSet row) throws SQLException {
    return new MailAddress(
        row.getString(2),
        row.getString(3),
        Language.valueOf(row.getString(4)),
        ZoneId.of(row.getString(5)));
  }

  private static UUID[] uuids(Collection<PersonId> ids) {
    return ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
  }
}
