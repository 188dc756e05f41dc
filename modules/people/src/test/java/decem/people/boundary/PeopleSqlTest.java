package decem.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.people.PersonId;
import decem.database.testing.TestDatabase;
import decem.people.control.Caller;
import decem.people.control.Presence;
import decem.people.control.Token;
import decem.platform.live.Streams;
import decem.platform.sql.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The room's SQL as the application's role, on the real database. */
class PeopleSqlTest {

  private static final TestDatabase DATABASE = TestDatabase.forRooms("people");
  private static final PersonId PERSON = new PersonId(UUID.randomUUID());
  private static final String ADDRESS = "energy@meridian.example";

  private final Database sql = Database.over(DATABASE.app().source());
  private final SignIns signIns = new SignIns();
  private final List<PersonId> silenced = new ArrayList<>();
  private final Tries tries = new Tries();

  PeopleSqlTest() {
    signIns.database = sql;
    signIns.streams =
        new Streams() {
          @Override
          public void endOf(PersonId person) {
            silenced.add(person);
          }
        };
    tries.database = sql;
  }

  @BeforeAll
  static void somebodyHasAnAccount() throws SQLException {
    DATABASE
        .app()
        .run(
            ("insert into people.account (id, name, address, language, zone, state, password,"
                    + " made_at) values ('%s', 'Expert, energy', '%s', 'EN', 'Europe/Brussels',"
                    + " 'OPEN', 'x', clock_timestamp())")
                .formatted(PERSON.value(), ADDRESS));
  }

  @Test
  void a_sign_in_is_found_by_its_token_until_it_ends() {
    Token token = signIns.begin(PERSON, true, caller("192.0.2.1"));
    assertThat(signIns.presence(token)).get().matches(Presence::isSignedIn);
    assertThat(signIns.presence(Token.fresh())).isEmpty();
    assertThat(silenced).isEmpty();
    signIns.end(token);
    assertThat(signIns.presence(token)).isEmpty();
    assertThat(silenced).containsExactly(PERSON);
  }

  @Test
  void it_runs_out_by_the_clock_of_the_database_and_input_prolongs_it() {
    Token token = signIns.begin(PERSON, true, caller("192.0.2.1"));
    idle(token, "16 minutes");
    Presence presence = signIns.presence(token).orElseThrow();
    assertThat(presence.isSignedIn()).isFalse();
    idle(token, "14 minutes");
    assertThat(signIns.presence(token)).get().matches(Presence::isSignedIn);
    assertThat(signIns.presence(token)).get().matches(Presence::wantsNote);
    signIns.noteInput(presence);
    assertThat(signIns.presence(token)).get().matches(found -> !found.wantsNote());
  }

  @Test
  void ending_the_others_leaves_this_one() {
    Token here = signIns.begin(PERSON, true, caller("192.0.2.1"));
    Token elsewhere = signIns.begin(PERSON, true, caller("192.0.2.2"));
    signIns.endOthers(PERSON, here);
    assertThat(signIns.presence(here)).isPresent();
    assertThat(signIns.presence(elsewhere)).isEmpty();
  }

  @Test
  void failures_make_the_next_try_wait_for_known_and_unknown_addresses_alike() {
    for (String address : new String[] {ADDRESS, "nobody@meridian.example"}) {
      for (int i = 0; i < 4; i++) {
        assertThat(tries.withPassword(address, caller("192.0.2.9")).isGiven()).isTrue();
      }
      assertThat(tries.withPassword(address, caller("192.0.2.9")).isGiven()).isFalse();
      assertThat(tries.withPassword(address, caller("192.0.2.10")).isGiven()).isTrue();
    }
  }

  @Test
  void a_try_that_was_right_counts_for_nothing() {
    for (int i = 0; i < 9; i++) {
      Tries.Permit permit = tries.withPassword("right@meridian.example", caller("192.0.2.3"));
      assertThat(permit.isGiven()).isTrue();
      tries.succeeded(permit);
    }
  }

  @Test
  void a_known_browser_has_a_lane_of_its_own() {
    Caller owner = caller("198.51.100.1");
    tries.remember(owner.mark().orElseThrow(), PERSON);
    for (int i = 0; i < 40; i++) {
      tries.withPassword(ADDRESS, caller("203.0.113." + i));
    }
    assertThat(tries.withPassword(ADDRESS, caller("198.51.100.1")).isGiven()).isFalse();
    assertThat(tries.withPassword(ADDRESS, owner).isGiven()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from people.account",
        "delete from people.sign_in",
        "delete from people.absence",
        "delete from people.one_time_link",
        "update people.invitation set at = clock_timestamp()",
        "delete from people.invitation",
        "truncate people.account cascade",
        "create table people.more (id integer)"
      })
  void the_application_may_not(String act) {
    assertThatThrownBy(() -> DATABASE.app().run(act))
        .isInstanceOf(SQLException.class)
        .extracting(refused -> ((SQLException) refused).getSQLState())
        .isEqualTo("42501");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ENERGY@meridian.example", "energy@Meridian.Example"})
  void an_address_has_one_account(String address) {
    String sql =
        ("insert into people.account (id, name, address, language, zone, state, made_at) values"
             + " (gen_random_uuid(), 'Another', '%s', 'EN', 'UTC', 'INVITED', clock_timestamp())")
            .formatted(address);
    assertThatThrownBy(() -> DATABASE.app().run(sql)).hasMessageContaining("account_address");
  }

  private void idle(Token token, String since) {
    sql.run(
        "update people.sign_in set last_input = clock_timestamp() - interval '"
            + since
            + "' where token_hash = ?",
        token.hash());
  }

  private static Caller caller(String source) {
    return new Caller(source, "a browser", Optional.of(Token.fresh()));
  }
}
