package decem.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path home;

  @Test
  void a_secret_is_made_once_and_only_its_owner_reads_it() throws Exception {
    String made = new Secrets(home.resolve("secrets")).get("key");

    assertThat(made).hasSize(32);
    assertThat(new Secrets(home.resolve("secrets")).get("key")).isEqualTo(made);
    assertThat(rights(home.resolve("secrets"))).isEqualTo("rwx------");
    assertThat(rights(home.resolve("secrets/key"))).isEqualTo("rw-------");
  }

  @Test
  void a_secret_can_be_made_of_words() {
    assertThat(new Secrets(home).get("words", () -> "otter bridge")).isEqualTo("otter bridge");
    assertThat(new Secrets(home).get("words", () -> "another")).isEqualTo("otter bridge");
  }

  private static String rights(Path file) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
