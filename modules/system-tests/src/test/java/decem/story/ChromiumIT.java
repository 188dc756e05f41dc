package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that looks for the browser of these tests, on systems that are none of ours. */
class ChromiumIT {

  private static final String SNAP = "#!/bin/sh\nexec /snap/bin/chromium \"$@\"\n";
  private static final String BROWSER = "#!/bin/sh\nexec /usr/lib/chromium/chromium \"$@\"\n";
  private static final List<String> TOOLS =
      List.of("readlink", "head", "grep", "uname", "sed", "tr", "id");

  @TempDir Path folder;

  @Test
  void a_script_that_leads_into_a_snap_is_no_browser() throws Exception {
    puts("chromium-browser", SNAP);

    assertThat(asks("debian")).contains("need Chromium");
    puts("google-chrome", BROWSER);
    assertThat(asks("debian")).isEqualTo(folder.resolve("google-chrome") + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "debian, apt-get install chromium",
    "ubuntu debian, Google Chrome's .deb",
    "fedora, dnf install chromium",
    "arch, pacman -S chromium",
    "plan9, Install Chromium or Google Chrome"
  })
  void each_system_is_told_its_own_command(String system, String command) throws Exception {
    assertThat(asks(system)).contains(command);
  }

  private void puts(String name, String script) throws Exception {
    Path file = Files.writeString(folder.resolve(name), script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private String asks(String system) throws Exception {
    for (String tool : TOOLS) {
      Path here = folder.resolve(tool);
      Path real = Path.of("/usr/bin", tool);
      if (Files.notExists(here)) {
        Files.createSymbolicLink(here, Files.exists(real) ? real : Path.of("/bin", tool));
      }
    }
    Path release = Files.writeString(folder.resolve("os"), "NAME=x\nID=\"" + system + "\"\n");
    ProcessBuilder script = new ProcessBuilder("/bin/sh", "../../config/chromium", "where");
    script.environment().put("PATH", folder.toString());
    script.environment().put("OS_RELEASE", release.toString());
    byte[] said = script.redirectErrorStream(true).start().getInputStream().readAllBytes();
    return new String(said, StandardCharsets.UTF_8);
  }
}
