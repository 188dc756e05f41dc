package decem.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Two pages of the documentation are written from the code. {@code -Dgenerated=write} writes them;
 * otherwise they are compared.
 */
class GeneratedPagesIT {

  private static final Path FOLDER =
      Path.of(System.getProperty("decem.root", "../.."), "docs", "generated");

  @Test
  void the_page_of_who_tells_whom_is_true() throws IOException {
    compare("who-tells-whom.md", new WhoTellsWhom().page());
  }

  @Test
  void the_page_of_permissions_is_true() throws IOException {
    compare("permissions.md", new Permissions().page());
  }

  private static void compare(String name, String page) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("generated"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, page);
    }
    assertThat(file).as("mvn verify -Dgenerated=write writes it anew").exists();
    assertThat(Files.readString(file))
        .as("mvn verify -Dgenerated=write writes it anew")
        .isEqualTo(page);
  }
}
