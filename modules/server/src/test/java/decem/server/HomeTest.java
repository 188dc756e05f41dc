package decem.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.database.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

  @TempDir Path folder;

  @Test
  void a_home_is_made_for_its_owner_alone() throws Exception {
    try (Home home = Home.lock(folder.resolve("home"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void what_the_last_server_left_is_thrown_away_and_the_data_are_not() throws Exception {
    Files.createDirectories(folder.resolve("payara/config"));
    Files.createDirectories(folder.resolve("pg18"));
    Files.writeString(folder.resolve("payara/config/domain.xml"), "old");

    try (Home home = Home.lock(folder)) {
      assertThat(home.server()).doesNotExist();
      assertThat(folder.resolve("pg18")).exists();
    }
  }

  @Test
  void a_home_that_cannot_be_made_is_refused_in_a_sentence() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> Home.lock(file))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "The home "
                + file
                + " cannot be written (it is not a folder); set DECEM_HOME to a folder of yours.");
  }

  @Test
  void the_passphrase_is_made_once_and_kept_for_its_owner_alone() throws Exception {
    try (Home home = Home.lock(folder)) {
      String passphrase = home.passphrase();

      assertThat(passphrase).matches("([a-z]{4}-){4}[a-z]{4}").isEqualTo(home.passphrase());
      Path file = folder.resolve("demo-passphrase");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_note_is_shown_when_there_is_one() throws Exception {
    Files.writeString(folder.resolve("demo-accounts.txt"), "Ada\n");
    try (Home home = Home.lock(folder)) {
      assertThat(home.note("demo-accounts.txt")).contains("Ada");
      assertThat(home.note("nothing.txt")).isEmpty();
    }
  }
}
