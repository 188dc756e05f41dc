package decem.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.people.PersonId;
import decem.contract.people.SignInId;
import decem.database.testing.TestDatabase;
import decem.people.control.Presence;
import decem.platform.sql.Database;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other rooms see of being signed in goes by the same limits as the door. */
class SignedInViewTest {

  private static final TestDatabase DATABASE = TestDatabase.forRooms("people");
  private static final PersonId PERSON = new PersonId(UUID.randomUUID());

  private final Database sql = Database.over(DATABASE.app().source());
  private final UUID id = UUID.randomUUID();

  @BeforeAll
  static void somebodyHasAnAccount() throws SQLException {
    DATABASE
        .superuser()
        .run(
            ("insert into people.account (id, name, address, language, zone, state, made_at) values"
                    + " ('%s', 'Expert', 'expert@meridian.example', 'EN', 'UTC', 'INVITED', now())")
                .formatted(PERSON.value()));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "14, 599, true",
    "16, 20, false",
    "1, 601, false",
    "899, 599, false",
    "1, 1, false"
  })
  void the_view_and_the_door_agree(int quietMinutes, int sinceMinutes, boolean proven) {
    signedIn(quietMinutes, sinceMinutes, proven);
    Instant now = Instant.now();
    Presence presence =
        new Presence(
            id,
            PERSON,
            now.minusSeconds(60L * sinceMinutes),
            now.minusSeconds(60L * quietMinutes),
            proven,
            now);

    assertThat(isInView()).isEqualTo(presence.isSignedIn());
  }

  @Test
  void who_signs_out_is_not_in_the_view_and_being_at_work_brings_nobody_back() {
    signedIn(1, 1, true);
    assertThat(isInView()).isTrue();
    sql.run("update people.sign_in set ended_at = now() where id = ?", id);

    StillAtWork still = new StillAtWork();
    still.database = sql;
    still.atWork(List.of(new SignInId(id)));

    assertThat(isInView()).isFalse();
  }

  @Test
  void who_is_at_work_stays_signed_in() {
    signedIn(14, 20, true);

    StillAtWork still = new StillAtWork();
    still.database = sql;
    still.atWork(List.of(new SignInId(id)));

    assertThat(
            sql.any(
                "select 1 from people.sign_in where id = ? and last_input > now() - interval '1"
                    + " minute'",
                id))
        .isTrue();
  }

  private void signedIn(int quietMinutes, int sinceMinutes, boolean proven) {
    sql.run(
        "insert into people.sign_in (id, token_hash, person, started_at, last_input, proven_at,"
            + " source, browser) values (?, ?, ?, clock_timestamp() - ? * interval '1 minute',"
            + " clock_timestamp() - ? * interval '1 minute', case when ? then clock_timestamp()"
            + " end, '127.0.0.1', 'test')",
        id,
        (id + "0".repeat(64)).replace("-", "").substring(0, 64),
        PERSON.value(),
        sinceMinutes,
        quietMinutes,
        proven);
  }

  private boolean isInView() {
    return sql.any(
        "select 1 from access.signed_in where sign_in = ? and person = ?", id, PERSON.value());
  }
}
