package decem.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Digest;
import decem.database.Login;
import decem.people.control.Argon2;
import decem.people.control.Token;
import decem.platform.demo.Patience;
import decem.roomtests.Room;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People with accounts, as the scenarios need them, put straight into the room's tables. */
final class Persons {

  static final String PASSWORD = "cinq forêts, une rivière";
  private static final String HASH = Argon2.hash(PASSWORD);

  private final Login database = Room.named("people").database();

  /** The address of somebody who can sign in. */
  String named(String name) throws SQLException {
    String address = UUID.randomUUID() + "@meridian.example";
    database.run(
        ("insert into people.account (id, name, address, language, zone, state, password,"
                + " password_at, made_at, joined_at) values (gen_random_uuid(), '%s', '%s', 'EN',"
                + " 'Europe/Brussels', 'OPEN', '%s', clock_timestamp(), clock_timestamp(),"
                + " clock_timestamp())")
            .formatted(name, address, HASH));
    return address;
  }

  String administrator() throws SQLException {
    String address = named("Administrator");
    database.run(
        "insert into access.granted (id, person, role, scope, from_at, because, granted_at) values"
            + " (gen_random_uuid(), '%s', 'ADMINISTRATOR', 'HOUSE', clock_timestamp(), 'test',"
                .formatted(id(address))
            + " clock_timestamp())");
    return address;
  }

  String withSecondStep(String name, String secret) throws SQLException {
    String address = named(name);
    database.run(
        "update people.account set factor = '%s', factor_at = clock_timestamp() where address = '%s'"
            .formatted(secret, address));
    return address;
  }

  String id(String address) throws SQLException {
    return ask("select id from people.account where address = '%s'", address);
  }

  String plannedSecret(String address) throws SQLException {
    return ask("select factor_planned from people.account where address = '%s'", address);
  }

  /** The path of the link in the mail to that address, whose token is stored as a hash alone. */
  String linkTo(String address) throws SQLException {
    String body = ask("select body from platform.mail where address = '%s'", address);
    Matcher link = Pattern.compile("/people/join\\?token=([A-Za-z0-9_-]{43})").matcher(body);
    assertThat(link.find()).isTrue();
    String hash = Digest.of(link.group(1)).hex();
    assertThat(ask("select token_hash from people.one_time_link where token_hash = '%s'", hash))
        .isEqualTo(hash);
    return link.group();
  }

  /** A link as the log of a fresh house has it. */
  String linkForTheFirst() throws SQLException {
    Token token = Token.fresh();
    database.run(
        "insert into people.one_time_link (token_hash, purpose, made_at, until_at) values ('%s',"
                .formatted(token.hash())
            + " 'FIRST', clock_timestamp(), clock_timestamp() + interval '7 days')");
    return token.text();
  }

  /** A reaction that was tried in vain for the last time. */
  String stuck(String reaction, UUID person) throws SQLException {
    String body = "{\"person\":\"%s\",\"at\":\"2026-01-02T03:04:05Z\"}".formatted(person);
    return database.ask(
        ("insert into platform.publication (reaction, about, type, version, body, told_at, tries,"
                + " next_try, parked, trouble) values ('%s', '%s', 'people.PersonInvited', 1, '%s',"
                + " clock_timestamp(), 10, clock_timestamp(), true, 'no room for it') returning id")
            .formatted(reaction, person, body));
  }

  void comesTrue(String question, String value) {
    Patience.until(question, () -> holds(question, value));
  }

  private boolean holds(String question, String value) {
    try {
      return !ask(question, value).isEmpty();
    } catch (SQLException gone) {
      throw new IllegalStateException(gone);
    }
  }

  String welcomes(String publication) throws SQLException {
    return ask(
        "select count(*) from platform.chronicle where what = 'test.welcomed' and about = (select"
            + " about from platform.publication where id = %s)",
        publication);
  }

  String ask(String sql, String value) throws SQLException {
    return database.ask(sql.formatted(value));
  }
}
