package decem.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

  @Test
  void files_links_and_rights_come_out_as_they_went_in() throws Exception {
    entry("bin/run", '0', 0755, "", "go");
    entry("lib/real", '0', 0644, "", "x".repeat(1000));
    entry("lib/link", '2', 0777, "real", "");

    unpack();

    assertThat(folder.resolve("bin/run")).hasContent("go").isExecutable();
    assertThat(folder.resolve("lib/link")).hasContent("x".repeat(1000));
    assertThat(Files.isExecutable(folder.resolve("lib/real"))).isFalse();
  }

  @Test
  void nothing_is_written_outside_of_the_folder() {
    entry("../evil", '0', 0644, "", "x");

    assertThatThrownBy(this::unpack)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("points outside");
    assertThat(folder.resolveSibling("evil")).doesNotExist();
  }

  @Test
  void a_link_that_leads_outside_is_refused() {
    entry("lib/link", '2', 0777, "../../etc", "");

    assertThatThrownBy(this::unpack)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("points outside");
  }

  @Test
  void an_archive_that_is_cut_off_is_an_error() {
    entry("half", '0', 0644, "", "x".repeat(2000));
    byte[] half = java.util.Arrays.copyOf(archive.toByteArray(), 1500);

    assertThatThrownBy(() -> Tar.unpack(new ByteArrayInputStream(half), folder))
        .hasMessageContaining("cut off");
  }

  private void unpack() throws IOException {
    archive.writeBytes(new byte[1024]);
    Tar.unpack(new ByteArrayInputStream(archive.toByteArray()), folder);
  }

  private void entry(String name, char kind, int rights, String target, String content) {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 100, "%07o".formatted(rights));
    put(header, 124, "%011o".formatted(content.length()));
    header[156] = (byte) kind;
    put(header, 157, target);
    archive.writeBytes(header);
    archive.writeBytes(content.getBytes(StandardCharsets.UTF_8));
    archive.writeBytes(new byte[(512 - content.length() % 512) % 512]);
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
