package decem.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.database.Login;
import decem.database.Refusal;
import decem.database.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HouseDatabaseTest {

  private final TestDatabase database = TestDatabase.forRooms();

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void an_outside_database_with_both_roles_is_taken() {
    HouseDatabase house = outside(database.app(), database.owner());

    assertThat(house.version()).startsWith("18.");
    house.mustBeModest();
  }

  @Test
  void a_wrong_password_is_refused_in_a_sentence_that_names_its_setting() {
    Login app = new Login(database.app().url(), "decem_app", "wrong");

    assertThatThrownBy(() -> outside(app, database.owner()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(
            "does not take role decem_app with the password in DECEM_DB_PASSWORD.");
  }

  @Test
  void a_database_that_is_away_is_refused_in_a_sentence() {
    Login away = new Login("jdbc:postgresql://127.0.0.1:1/decem", "decem_owner", "x");

    assertThatThrownBy(() -> outside(away, away))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "The database at jdbc:postgresql://127.0.0.1:1/decem does not answer; start it or"
                + " correct DECEM_DB_URL.");
  }

  @Test
  void a_database_that_does_not_exist_is_refused_in_a_sentence() {
    Login owner = database.owner();
    Login missing = new Login(owner.url() + "_missing", owner.user(), owner.password());

    assertThatThrownBy(() -> outside(database.app(), missing))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("There is no such database");
  }

  @Test
  void a_database_that_may_lose_what_was_saved_is_refused() throws Exception {
    database
        .superuser()
        .run(
            "do $$ begin execute format('alter database %I set synchronous_commit = off',"
                + " current_database()); end $$");

    assertThatThrownBy(() -> outside(database.app(), database.owner()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has synchronous_commit off and could lose what people have saved");
  }

  @Test
  void an_application_role_that_may_create_is_refused() throws Exception {
    database.owner().run("create schema hut", "grant create on schema hut to decem_app");

    assertThatThrownBy(() -> outside(database.app(), database.owner()).mustBeModest())
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("The application's role decem_app may create things");
    assertThatThrownBy(
            () -> new HouseDatabase(database.superuser(), database.owner()).mustBeModest())
        .isInstanceOf(Refusal.class);
  }

  @Test
  void the_demonstration_and_a_house_do_not_mix() throws Exception {
    HouseDatabase house = outside(database.app(), database.owner());
    house.mustSuit(true);
    database
        .owner()
        .run(
            "create schema people",
            "create table people.account (id uuid)",
            "grant usage on schema people to decem_app",
            "grant select on people.account to decem_app");
    house.mustSuit(true);
    house.mustSuit(false);

    database.owner().run("insert into people.account values (gen_random_uuid())");
    house.mustSuit(false);
    assertThatThrownBy(() -> house.mustSuit(true))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("set DECEM_DEMO=false, or DECEM_HOME to another folder.");

    UUID general = UUID.nameUUIDFromBytes("demo:sg".getBytes(StandardCharsets.UTF_8));
    database.owner().run("insert into people.account values ('%s')".formatted(general));
    house.mustSuit(true);
    assertThatThrownBy(() -> house.mustSuit(false))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("whose people share one passphrase");
  }

  private static HouseDatabase outside(Login app, Login owner) {
    return HouseDatabase.outside(new Settings.Outside(app, owner));
  }
}
